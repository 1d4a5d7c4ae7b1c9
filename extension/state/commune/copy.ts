import { copyText } from '../../platform/copy-text.ts';

/** Puts text on the clipboard; false when the browser does not allow it. */
export const copy = copyText;
