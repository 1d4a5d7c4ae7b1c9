import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { form as text } from '../../../shared/text/vi.ts';
import { underPlaywright } from '../browsers/chromium.ts';
import { fillForm, openForm, send } from '../widget-form.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { pageWith } from './site.ts';

let embedded: Embedded;
let browser: Browser;

beforeAll(async () => {
  const launching = chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [...underPlaywright],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  [embedded, browser] = await Promise.all([startEmbedded(), launching]);
});

afterAll(async () => {
  await browser?.close();
  await embedded?.stop();
});

/** A page that notes whether it was kept alive while another one was looked at. */
async function visit(mode: string): Promise<Page> {
  const { site, script } = embedded;
  const watch = `<script>addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new'; });</script>`;
  const page = await browser.newPage();
  site.put('/other', pageWith('other'));
  await page.goto(
    site.put(
      '/',
      pageWith(`${watch}${script}<nghe-dan commune="xa-mot" mode="${mode}"></nghe-dan>`),
    ),
  );
  return page;
}

async function leaveAndComeBack(page: Page): Promise<void> {
  await page.goto(`${embedded.site.origin}/other`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.title === 'kept');
}

test('a page with the form half filled in is kept by the browser, answers and all', async () => {
  const page = await visit('button');
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 1' });
  await leaveAndComeBack(page);
  await send(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
  await page.close();
});

test('a rating that waits does not keep the browser from keeping the page, and is sent on coming back', async () => {
  const page = await visit('inline');
  let isDown = true;
  await page.route('**/ratings', (route) => (isDown ? route.abort() : route.continue()));
  await fillForm(page, { desk: 'Quầy 2' });
  await send(page);
  await page.getByRole('heading', { name: text.queued }).waitFor();
  isDown = false;
  await leaveAndComeBack(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.close();
});
