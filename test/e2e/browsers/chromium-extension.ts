import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { underPlaywright } from './chromium.ts';

const BUILT = fileURLToPath(new URL('../../../dist/extension/chrome-mv3', import.meta.url));

/** A page of the extension, with a fragment where it reads one. */
export type ExtensionPage =
  `${'popup' | 'pair' | 'slips' | 'show-code' | 'oversight' | 'report' | 'comments' | 'verify' | 'paper' | 'signals' | 'letters' | 'inbox' | 'commune' | 'members'}.html${'' | `#${string}`}`;

/** A Chromium of its own, with a fresh profile and the extension loaded unpacked. */
export interface ChromiumExtension {
  readonly context: BrowserContext;
  /** Opens one of the extension's pages in a tab. */
  open(page: ExtensionPage): Promise<Page>;
  /** Ends the background worker as the browser does when it likes. */
  killWorker(): Promise<void>;
  /** Brings the next alarm forward to now; the browser then wakes the worker for it. */
  firePoll(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts one; with a `profile` that was used before it is the same person's browser, opened again.
 *
 * @throws Error when the extension's worker never starts: the manifest is then invalid.
 */
export async function launchChromiumExtension(
  folder = BUILT,
  profile = '',
): Promise<ChromiumExtension> {
  const context = await chromium.launchPersistentContext(profile, {
    channel: 'chromium',
    executablePath: findBrowser('chromium'),
    args: [
      ...underPlaywright,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  async function open(name: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${host}/${name}`);
    return page;
  }
  return {
    context,
    open,
    killWorker: () => stopWorkers(context),
    async firePoll() {
      const page = await open('pair.html');
      await page.evaluate("chrome.alarms.create('poll', { when: Date.now() })");
      await page.close();
    },
    close: () => context.close(),
  };
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const [first] = versions;
      if (first && versions.every((one) => one.runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}
