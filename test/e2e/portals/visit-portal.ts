import type { Browser, Page } from 'playwright-core';
import { form as text } from '../../../shared/text/vi.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { serveCommune, type ServedCommune } from '../served-commune.ts';
import { fillForm, send } from '../widget-form.ts';
import { type Files, RESOLVE, SERVER_HOST, startPortal } from './portal-site.ts';

/** A commune's server and a browser for which its portals have names. */
export interface Portals {
  readonly served: ServedCommune;
  /** Opens a page of a portal of which the commune takes ratings. */
  visit(files: Files, path: string, parts?: Readonly<Record<string, string>>): Promise<Visit>;
  stop(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Errors that scripts threw meanwhile. */
  readonly errors: readonly string[];
  end(): Promise<void>;
}

export async function openPortals(): Promise<Portals> {
  const [served, browser] = await Promise.all([serveCommune(), launchChromium(RESOLVE)]);
  return {
    served,
    visit: (files, path, parts = {}) => visit(served, browser, files, path, parts),
    async stop() {
      await browser.close();
      await served.stop();
    },
  };
}

async function visit(
  served: ServedCommune,
  browser: Browser,
  files: Files,
  path: string,
  parts: Readonly<Record<string, string>>,
): Promise<Visit> {
  const tags = { tag: served.tag(SERVER_HOST), widget: served.link(SERVER_HOST) };
  const site = await startPortal(files, { ...tags, ...parts });
  await served.allow([site.origin]);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.origin}${path}`);
  return { page, errors, end: () => page.close().finally(() => site.stop()) };
}

/** From the open form to the receipt. */
export async function rate(page: Page, comment?: string): Promise<void> {
  await fillForm(page, { desk: 'Quầy 1', ...(comment === undefined ? {} : { comment }) });
  await send(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
}
