import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rating } from '../../../shared/contract/rating.ts';
import type { Board } from '../../../shared/contract/score.ts';
import { kiosk as text } from '../../../shared/text/vi.ts';
import { fill } from '../../../shared/text/fill.ts';
import { call, ok } from '../../client/api.ts';
import { newRating } from '../../client/rating.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type KioskServer, startKioskServer } from './kiosk-server.ts';
import { attract, newTablet, pairTablet, press, rate, stored } from './kiosk-tablet.ts';

let server: KioskServer;
let browser: Browser;
let page: Page;
const sent: Rating[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startKioskServer(), launchChromium()]);
  page = await newTablet(browser);
  page.on('request', (request) => {
    if (request.url().endsWith('/ratings')) sent.push(JSON.parse(request.postData() ?? ''));
  });
  await pairTablet(page, server);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const waiting = (count: number) =>
  page.getByText(fill(text.waiting, { count }), { exact: true }).first().waitFor();

test('without net the page starts anew, takes ratings, seals them and says how many wait', async () => {
  await page.context().setOffline(true);
  await rate(page, { desk: 'Quầy 1', comment: 'Cán bộ rất nhiệt tình.' });
  await page.getByText(text.thanks.waiting).waitFor();
  await press(page, text.thanks.done);
  await waiting(1);
  await page.reload();
  await attract(page);
  await rate(page, { desk: 'Quầy 2' });
  await press(page, text.thanks.done);
  await waiting(2);
  await rate(page, { desk: 'Quầy 2' });
  await press(page, text.thanks.done);
  await waiting(3);
  const kept = await stored(page);
  expect(JSON.parse(kept).queue).toHaveLength(3);
  expect(kept).not.toMatch(/nhiệt|nhi\\u1ec7t|ton-trong|khong-hach-dich/u);
});

test('with the net back each is sent, open and without a token, and nothing is left on the tablet', async () => {
  // A reply that is lost after the server has stored the rating.
  let isFirst = true;
  await page.route('**/ratings', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    await route.fetch();
    return route.abort();
  });
  sent.length = 0;
  await page.context().setOffline(false);
  await expect
    .poll(async () => JSON.parse(await stored(page)).queue, { timeout: 30_000 })
    .toEqual([]);
  expect(await page.getByText(/đang chờ mạng/u).count()).toBe(0);
  expect(sent).toHaveLength(4);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
  for (const rating of sent) {
    expect(rating.token).toBeUndefined();
    expect(rating.proof).toBeUndefined();
    expect(rating.openingSecret).toBeUndefined();
  }
});

test('after the release each of them is counted once, in the channel of ratings without a code', async () => {
  const { officers } = server.home;
  // Two officers reach the number that is shown: with 9 and 8 others.
  for (const [at, others] of [9, 8].entries())
    for (let count = 0; count < others; count += 1) {
      const body = newRating(officers[at]?.id ?? '');
      await ok(call(server.send, 'POST', `${server.base}/ratings`, { body }));
    }
  await server.setClock('2026-03-09T07:00:01+07:00', server.home.commune);
  const board = await ok<Board>(call(server.send, 'GET', `${server.base}/board`));
  const counted = board.officers?.map(({ desk, channels }) => [
    desk,
    channels.map(({ channel, ratings }) => [channel, ratings]),
  ]);
  expect(counted).toEqual([
    ['Quầy 1', [['open', 10]]],
    ['Quầy 2', [['open', 10]]],
    ['Quầy 3', []],
  ]);
});
