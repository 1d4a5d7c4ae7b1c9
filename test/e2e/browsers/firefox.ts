import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

/** A headless Firefox with a fresh profile. */
export async function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox') });
}
