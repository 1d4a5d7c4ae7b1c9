import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

/** What keeps a headless Chromium from talking to anybody but the servers under test. */
const quiet: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The address bar's lists, which nobody opens here: two pages of the browser's
 * own for each window, dearer than most pages under test.
 */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off by itself: of two such switches only the last counts. */
const byPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** The arguments of a Chromium that Playwright starts. */
export const underPlaywright: readonly string[] = [
  ...quiet,
  `--disable-features=${[...byPlaywright, ...addressBar].join(',')}`,
];

/** The arguments of one that Puppeteer starts, which adds what it turns off itself. */
export const underPuppeteer: readonly string[] = [
  ...quiet,
  `--disable-features=${addressBar.join(',')}`,
];

/** Starts one; `more` are further arguments. */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [...underPlaywright, ...more],
  });
}
