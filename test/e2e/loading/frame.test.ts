import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Board } from '../../../shared/contract/score.ts';
import * as en from '../../../shared/text/en.ts';
import { form as text, loader, page as pageText, questions } from '../../../shared/text/vi.ts';
import { call, ok } from '../../client/api.ts';
import { newRating } from '../../client/rating.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { fillForm, send } from '../widget-form.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { pageWith, type Site, startSite } from './site.ts';

const FALLBACK = 'Phiếu trên trang riêng';
const RELEASE = '2026-03-09T07:00:00+07:00';

let embedded: Embedded;
let browser: Browser;
/** A site that no commune lists. */
let foreign: Site;

beforeAll(async () => {
  [embedded, browser, foreign] = await Promise.all([
    startEmbedded(),
    launchChromium(),
    startSite(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  foreign?.stop();
  await embedded?.stop();
});

/** The page notes every message and every event that it hears. */
const noting = `addEventListener('message', ({ data }) => heard.push(data));
for (const name of ['open', 'sent', 'queued', 'close'])
  addEventListener('nghe-dan:' + name, ({ type, detail }) => heard.push([type, detail]));`;

/** `prepare` comes before anything is asked for: what is set up while a frame loads may miss it. */
async function visit(
  site: Site,
  attributes = '',
  prepare: (fresh: Page) => unknown = () => null,
): Promise<Page> {
  const { server, script } = embedded;
  const address = site.put(
    '/',
    pageWith(
      `${script}<nghe-dan commune="xa-mot" mode="frame" ${attributes}><a href="/">${FALLBACK}</a></nghe-dan>`,
    ),
    {
      'content-security-policy': `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; frame-src ${server.url}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  );
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(`globalThis.heard = []; ${noting}`);
  await prepare(page);
  await page.goto(address);
  return page;
}

/** What stands in the frame: a page like another, but that it cannot go elsewhere. */
const inside = (page: Page): Page => page.frameLocator('nghe-dan iframe') as unknown as Page;
const heard = (page: Page) => page.evaluate('heard') as Promise<readonly unknown[]>;
const heights = async (page: Page) =>
  (await heard(page)).filter((one) => Reflect.get(Object(one), 'nghe-dan') === 'height');
const form = (page: Page) => inside(page).getByRole('button', { name: text.next, exact: true });

test('a rating given in a frame arrives and is counted as open; the page round it hears nothing of the answers', async () => {
  const { server, communes, site } = embedded;
  const [{ commune, officers }] = communes;
  for (let neighbour = 1; neighbour < 10; neighbour += 1) {
    const rating = newRating(officers[0]?.id ?? '', {}, ['nam-khong', 'ba-the-hien', 'sau-biet']);
    await ok(call(server.send, 'POST', `/v1/communes/${commune}/ratings`, { body: rating }));
  }
  const page = await visit(site);
  await form(page).waitFor();
  await inside(page).getByRole('radio', { name: 'Quầy 1' }).check();
  const before = await heights(page);
  expect(before.length).toBeGreaterThan(0);
  await fillForm(inside(page), {
    desk: 'Quầy 1',
    met: ['khong-cham-tre'],
    comment: 'Phải chờ hơi lâu.',
  });
  await send(inside(page));
  await inside(page).getByRole('heading', { name: text.sent }).waitFor();
  expect(await heights(page)).toEqual(before);
  const others = (await heard(page)).filter((one) => !before.includes(one));
  const names = (await heard(page)).map((one) =>
    Array.isArray(one) ? one : Object.keys(Object(one)).join(),
  );
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(names.map(String))).toEqual(
    new Set(['nghe-dan,height', 'nghe-dan', 'nghe-dan:open,', 'nghe-dan:sent,']),
  );
  await page.close();

  await server.setClock(RELEASE, commune);
  const board = await ok<Board>(call(server.send, 'GET', `/v1/communes/${commune}/board`));
  const counted = board.officers?.flatMap(({ channels }) =>
    channels.map(({ channel, ratings }) => [channel, ratings]),
  );
  expect(counted?.filter(([, ratings]) => ratings !== 0 && ratings !== null)).toEqual([
    ['open', 10],
  ]);
});

test('the frame may do what the form needs and no more, and is as high as the form asks', async () => {
  const page = await visit(embedded.site);
  await form(page).waitFor();
  const frame = page.locator('nghe-dan iframe');
  expect(await frame.getAttribute('sandbox')).toBe(
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals',
  );
  expect(await frame.getAttribute('title')).toBe(loader.open);
  await expect
    .poll(async () => {
      const content = await inside(page)
        .locator('body')
        .evaluate((body) => (body as HTMLElement).offsetHeight);
      return (await frame.boundingBox())?.height === Math.max(content, 640);
    })
    .toBe(true);
  expect(await page.getByRole('link', { name: FALLBACK }).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.close();
});

test('a rating that waits lies in the frame’s store, not in the site’s', async () => {
  const page = await visit(embedded.site, '', (fresh) =>
    fresh.route('**/ratings', (route) => route.abort()),
  );
  await form(page).waitFor();
  await fillForm(inside(page), { desk: 'Quầy 2' });
  await send(inside(page));
  await inside(page).getByRole('heading', { name: text.queued }).waitFor();
  await expect.poll(async () => (await heard(page)).map(String)).toContain('nghe-dan:queued,');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.close();
});

test('a site that the commune does not list cannot frame the form, and its own link stays', async () => {
  let refused: Promise<unknown> | undefined;
  const page = await visit(foreign, '', (fresh) => {
    refused = fresh.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    );
  });
  await refused;
  await page.getByRole('link', { name: FALLBACK }).waitFor();
  expect(await page.locator('nghe-dan iframe').getAttribute('height')).toBeNull();
  expect(
    await page.locator('nghe-dan iframe').evaluate((frame) => getComputedStyle(frame).opacity),
  ).toBe('0');
  expect(await heard(page)).toEqual([]);
  await page.close();
});

test('a listed site that stands in a foreign one cannot frame the form either', async () => {
  const listed = embedded.site.put(
    '/framed',
    pageWith(`${embedded.script}<nghe-dan commune="xa-mot" mode="frame"></nghe-dan>`),
  );
  const page = await browser.newPage();
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(foreign.put('/', pageWith(`<iframe src="${listed}"></iframe>`)));
  await refused;
  await page.close();
});

test('what others say is not taken for the frame’s word', async () => {
  const page = await visit(embedded.site);
  await form(page).waitFor();
  const frame = page.locator('nghe-dan iframe');
  const height = await frame.getAttribute('height');
  await page.evaluate(async () => {
    postMessage({ 'nghe-dan': 'height', height: 99_999 }, '*');
    postMessage({ 'nghe-dan': 'sent' }, '*');
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(await frame.getAttribute('height')).toBe(height);
  expect((await heard(page)).filter(Array.isArray)).toEqual([['nghe-dan:open', null]]);
  await page.close();
});

test('the officer and the language of the element are those of the frame', async () => {
  const officer = embedded.communes[0].officers[1]?.id ?? '';
  const page = await visit(embedded.site, `lang="en" officer="${officer}"`);
  await inside(page).getByRole('checkbox', { name: en.questions.none }).waitFor();
  await page.evaluate(() => document.querySelector('nghe-dan')?.setAttribute('lang', 'vi'));
  await inside(page).getByRole('checkbox', { name: questions.none }).waitFor();
  expect(await page.locator('nghe-dan iframe').count()).toBe(1);
  await page.close();
});

test('from the frame a link leads to the form on a page of its own', async () => {
  const page = await visit(embedded.site);
  await form(page).waitFor();
  const opened = page.context().waitForEvent('page');
  await inside(page).getByRole('link', { name: pageText.ownPage }).click();
  const own = await opened;
  await own.getByRole('heading', { name: pageText.rateTitle }).waitFor();
  expect(own.url()).toBe(`${embedded.server.url}/rate/xa-mot?lang=vi`);
  await page.close();
});
