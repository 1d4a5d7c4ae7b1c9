import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as text, loader, receipt } from '../../shared/text/vi.ts';
import { launchChromium } from './browsers/chromium.ts';
import { startHostSite } from './host-site.ts';
import { becomeOld } from './matrix/old-browser.ts';
import { manifest, serveCommune, type ServedCommune } from './served-commune.ts';
import { fillFormByHand } from './form-by-hand.ts';
import { openForm, send } from './widget-form.ts';

let served: ServedCommune;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveCommune(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Visits a site under a policy, in a browser without constructed style sheets. */
async function visit(policy: string, prepare: (page: Page) => unknown = () => undefined) {
  const site = await startHostSite(policy, served.link() + served.tag());
  const page = await browser.newPage();
  await page.addInitScript(becomeOld);
  await prepare(page);
  const style = page.waitForEvent('requestfinished', (request) => isStyle(request.url()));
  const refused = page.waitForEvent('console', (message) => isStyle(message.text()));
  // Of the two one happens; the other's wait ends with the page.
  for (const event of [style, refused]) event.catch(() => undefined);
  await page.goto(site.address);
  return { page, style, refused, end: () => page.close().finally(() => site.stop()) };
}

const isStyle = (said: string): boolean => said.includes('/form.css');

const line = (): string =>
  `default-src 'none'; script-src ${served.server}; connect-src ${served.server}`;

async function expectLinkAlone(page: Page): Promise<void> {
  expect(await page.getByRole('link', { name: 'Đánh giá cán bộ' }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: loader.open }).count()).toBe(0);
}

test('the style comes as a file from the server, in the folder of the version', async () => {
  const { page, style, end } = await visit(`${line()}; style-src ${served.server}`);
  const request = await style;
  expect(request.url()).toBe(`${served.server}/widget/${manifest().version}/form.css`);
  expect((await request.response())?.headers()['cache-control']).toContain('immutable');
  await openForm(page);
  const next = page.getByRole('button', { name: text.next });
  expect(await next.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
    'rgb(11, 102, 83)',
  );
  await end();
});

test('after sending the receipt says what can be done with it', async () => {
  const page = await browser.newPage();
  await page.addInitScript(becomeOld);
  await page.goto(/href="([^"]+)"/u.exec(served.link())?.[1] ?? '');
  await fillFormByHand(page, { desk: 'Quầy 1' });
  await send(page);
  await page.getByRole('heading', { name: receipt.keepTitle }).waitFor();
  await page.close();
});

test('where the policy forbids style files the page’s own link stays, and no bare form is shown', async () => {
  const { page, refused, end } = await visit(line());
  expect((await refused).text()).toContain('Content Security Policy');
  await expectLinkAlone(page);
  await end();
});

test('with one byte of the form changed nothing of it runs, and the page’s own link stays', async () => {
  const { page, end } = await visit(`${line()}; style-src ${served.server}`, (fresh) =>
    fresh.route('**/form-vi.js*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: `document.title = 'ran'; ${await answer.text()}`,
      });
    }),
  );
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await page.evaluate(() =>
    (document.querySelector('nghe-dan') as unknown as { open(): Promise<void> }).open(),
  );
  await refused;
  expect(await page.title()).toBe('Trang xã');
  await expectLinkAlone(page);
  await end();
});

test('with one byte of the style changed the page’s own link stays', async () => {
  const { page, refused, end } = await visit(`${line()}; style-src ${served.server}`, (fresh) =>
    fresh.route('**/form.css', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()} ` });
    }),
  );
  expect((await refused).text()).toContain('integrity');
  await expectLinkAlone(page);
  await end();
});
