import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

/** What keeps a headless Chromium from talking to anybody but the servers under test. */
export const quiet: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts one; `more` are further arguments. */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser('chromium'), args: [...quiet, ...more] });
}
