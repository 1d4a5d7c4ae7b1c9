import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { underPuppeteer } from '../browsers/chromium.ts';

/** The browsers that the matrix is walked in; one driver for both. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * Starts one. Scrollbars take no room, as on a phone: else a page that is too
 * wide makes every window on it smaller.
 */
export function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  return name === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
      })
    : puppeteer.launch({ browser: 'chrome', executablePath, args: [...underPuppeteer] });
}
