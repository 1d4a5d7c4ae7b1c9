import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as text, loader, problem } from '../../shared/text/vi.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { type HostSite, startHostSite } from './host-site.ts';
import { fillForm, openForm, send } from './widget-form.ts';

let demo: DemoServer;
let browser: Browser;
let host: HostSite;

/** The one line that a site's policy needs, and nothing else allowed. */
function policy(server: string): string {
  return `default-src 'none'; script-src ${server}; connect-src ${server}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  const link = `<a href="${demo.server}/rate/binh-my">Đường dẫn dự phòng</a>`;
  host = await startHostSite(
    policy(demo.server),
    `<script src="${demo.server}/widget/v1.js" async></script>
     <script src="${demo.server}/widget/v1.js" async></script>
     <nghe-dan commune="binh-my">${link}</nghe-dan>`,
  );
});

afterAll(async () => {
  await browser?.close();
  host?.stop();
  await demo?.stop();
});

async function visit(prepare: (page: Page) => Promise<unknown> = async () => undefined) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) complaints.push(message.text());
  });
  await prepare(page);
  await page.goto(host.address);
  return { page, complaints };
}

test('it opens under the strictest policy, trusted types included, without one complaint', async () => {
  const { page, complaints } = await visit();
  await openForm(page);
  const background = await page
    .getByRole('button', { name: text.next })
    .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(background).toBe('rgb(11, 102, 83)');
  expect(complaints).toEqual([]);
  await page.close();
});

test('with one byte changed nothing runs, and the page’s own link is shown', async () => {
  const { page } = await visit((fresh) =>
    fresh.route('**/form-vi.js*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()} ` });
    }),
  );
  await page.getByRole('button', { name: loader.open }).click();
  await page.getByRole('button', { name: loader.open }).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Đường dẫn dự phòng' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.close();
});

test('where the form cannot be fetched the page’s own link is shown', async () => {
  const { page } = await visit((fresh) => fresh.route('**/form-vi.js*', (route) => route.abort()));
  await page.getByRole('button', { name: loader.open }).click();
  await page.getByRole('button', { name: loader.open }).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Đường dẫn dự phòng' }).waitFor();
  await page.close();
});

test('a site that the commune did not allow is refused, and no answer is lost', async () => {
  const { page } = await visit();
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 1', comment: 'Cán bộ rất tận tình.' });
  await send(page);
  await page.getByText(problem['origin-refused']).waitFor();
  expect(await page.getByText('Cán bộ rất tận tình.').count()).toBe(1);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.close();
});

test('the page hears what happens, and never what was answered', async () => {
  const { page } = await visit();
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const all: unknown[] = [];
        for (const name of ['open', 'close'])
          addEventListener(`nghe-dan:${name}`, (event) => {
            all.push([event.type, (event as CustomEvent).detail]);
            if (name === 'close') resolve(all);
          });
      }),
  );
  await openForm(page);
  await page.keyboard.press('Escape');
  expect(await heard).toEqual([
    ['nghe-dan:open', null],
    ['nghe-dan:close', null],
  ]);
  await page.close();
});
