import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { form as text } from '../../../shared/text/vi.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { serveCommune, type ServedCommune } from '../served-commune.ts';
import { fillFormByHand } from '../form-by-hand.ts';
import { fillForm, send } from '../widget-form.ts';
import { type Files, RESOLVE, SERVER_HOST, startPortal } from './portal-site.ts';

/** A commune's server and a browser for which its portals have names. */
export interface Portals {
  readonly served: ServedCommune;
  /** Opens a page of a portal of which the commune takes ratings; `prepare` comes before the page. */
  visit(
    files: Files,
    path: string,
    parts?: Readonly<Record<string, string>>,
    prepare?: (page: Page) => unknown,
  ): Promise<Visit>;
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
    visit: (files, path, parts = {}, prepare = () => undefined) =>
      visit(served, browser, files, path, parts, prepare),
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
  prepare: (page: Page) => unknown,
): Promise<Visit> {
  const tags = { tag: served.tag(SERVER_HOST), widget: served.link(SERVER_HOST) };
  const site = await startPortal(files, { ...tags, ...parts });
  await served.allow([site.origin]);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await prepare(page);
  await page.goto(`${site.origin}${path}`);
  return { page, errors, end: () => page.close().finally(() => site.stop()) };
}

/** From the open form to the receipt. */
export async function rate(page: Page): Promise<void> {
  await fillFormByHand(page, { desk: 'Quầy 1' });
  await send(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
}

/** From the open form to the review, with a comment of two lines written by mouse and keyboard alone. */
export async function writeComment(page: Page): Promise<void> {
  await fillForm(page, { desk: 'Quầy 1' });
  await page.getByRole('button', { name: text.back }).click();
  const comment = page.getByLabel(text.commentLabel);
  await comment.click();
  await page.keyboard.type('Xin cam on.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Rat tot!');
  expect(await comment.inputValue()).toBe('Xin cam on.\nRat tot!');
  await page.getByRole('button', { name: text.next, exact: true }).click();
  await page.getByRole('heading', { name: text.review }).waitFor();
}
