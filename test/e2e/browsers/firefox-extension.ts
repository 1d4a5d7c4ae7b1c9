import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import type { ExtensionPage } from './chromium-extension.ts';

const BUILT = fileURLToPath(new URL('../../../dist/extension/firefox-mv3', import.meta.url));

/** Firefox gives each installation an origin by chance; a preference sets it. */
const ORIGIN = 'moz-extension://7d2f6c1e-5b0a-4f7e-9a61-2c8d1e0b3f45';

/** A Firefox of its own, with a fresh profile and the extension installed for the session. */
export interface FirefoxExtension {
  readonly browser: Browser;
  /** Opens one of the extension's pages and waits for what it shows. */
  open(page: ExtensionPage): Promise<Page>;
  close(): Promise<void>;
}

export async function launchFirefoxExtension(folder = BUILT): Promise<FirefoxExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    // Else Firefox keeps WebDriver BiDi away from extensions' pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(originOf(folder)),
      // The background page ends as soon as it may, so that nobody comes to rely on it.
      'extensions.background.idle.timeout': 1,
    },
  });
  await browser.installExtension(folder);
  return {
    browser,
    open: (page) => openPage(browser, `${ORIGIN}/${page}`),
    close: () => browser.close(),
  };
}

function originOf(folder: string): Record<string, string> {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(`${folder}/manifest.json`, 'utf8'),
  );
  return { [manifest.browser_specific_settings.gecko.id]: new URL(ORIGIN).host };
}

/** Of such pages Firefox tells no load event, so the wait looks for content. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(url).catch(() => {});
  for (let tries = 0; tries < 100; tries += 1) {
    const shown = await page
      .evaluate("location.protocol === 'moz-extension:' && document.querySelector('main') !== null")
      .catch(() => false);
    if (shown) return page;
    await wait(100);
  }
  throw new Error(`Firefox shows nothing at ${url}`);
}
