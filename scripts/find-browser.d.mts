/**
 * The path of a browser: from CHROMIUM_PATH or FIREFOX_PATH, the usual places,
 * or newly installed. Throws an Error that says what to install.
 */
export function findBrowser(name: 'chromium' | 'firefox'): string;
