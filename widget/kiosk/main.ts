import { startKiosk } from './start-kiosk.ts';

const host = document.getElementById('kiosk');
if (host !== null) void startKiosk(host);
