import { startKiosk } from './start-kiosk.ts';

const host = document.getElementById('kiosk');
// Chrome 103, Safari 16.4 and Firefox 112 have all three; where one is missing the page's own sentence stays.
const isNew =
  'inert' in HTMLElement.prototype &&
  'timeout' in AbortSignal &&
  'adoptedStyleSheets' in Document.prototype;
if (host !== null && isNew) void startKiosk(host);
