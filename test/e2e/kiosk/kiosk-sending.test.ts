import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form, kiosk as text, problem } from '../../../shared/text/vi.ts';
import { fill } from '../../../shared/text/fill.ts';
import { call, ok } from '../../client/api.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type KioskServer, startKioskServer } from './kiosk-server.ts';
import {
  attract,
  enterStaff,
  fillIn,
  newTablet,
  pairTablet,
  press,
  rate,
  stored,
} from './kiosk-tablet.ts';

let server: KioskServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startKioskServer(), launchChromium()]);
  page = await newTablet(browser);
  await page.clock.install();
  await pairTablet(page, server);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const done = () => press(page, text.thanks.done);
const received = () => page.getByRole('img', { name: text.thanks.receiptPicture }).waitFor();
const waiting = async () => (JSON.parse(await stored(page)) as { queue: unknown[] }).queue.length;

test('a server that names a time is left alone until then', async () => {
  let asked = 0;
  await page.route('**/ratings', (route) => {
    asked += 1;
    return route.fulfill({
      status: 429,
      headers: { 'Retry-After': '600' },
      json: { type: 'urn:nghe-dan:problem:too-many', title: '', status: 429 },
    });
  });
  await rate(page);
  await page.getByText(text.thanks.waiting).waitFor();
  await done();
  await rate(page);
  await page.getByText(text.thanks.waiting).waitFor();
  await done();
  expect(asked).toBe(1);
  await enterStaff(page);
  await page.getByText(/Máy chủ hẹn gửi tiếp lúc/u).waitFor();
  await press(page, text.staff.sendNow);
  await press(page, text.staff.back);
  expect(asked).toBe(1);
  await page.unroute('**/ratings');
  await page.clock.fastForward(11 * 60_000);
  await expect.poll(waiting).toBe(0);
});

test('a hotspot’s login page in the place of an answer loses nothing', async () => {
  await page.route('**/ratings', (route) => route.fulfill({ body: '<p>Đăng nhập</p>' }));
  await rate(page);
  await page.getByText(text.thanks.waiting).waitFor();
  await done();
  expect(await waiting()).toBe(1);
  await page.unroute('**/ratings');
  await page.clock.fastForward(5_000);
  await expect.poll(waiting).toBe(0);
});

/** Somebody new at a desk, whom the tablet sees when it starts anew; and their leaving. */
async function officerAt(desk: string): Promise<() => Promise<unknown>> {
  const extras = { token: server.home.tokens.leader };
  const body = { desk, position: 'Công chức Tài chính' };
  const path = `${server.base}/officers`;
  const { id } = await ok<{ id: string }>(call(server.send, 'POST', path, { ...extras, body }));
  await page.reload();
  await attract(page);
  return () => ok(call(server.send, 'DELETE', `${path}/${id}`, extras));
}

test('an officer who has just left is chosen anew while the citizen is there', async () => {
  const leave = await officerAt('Quầy 4');
  await fillIn(page, { desk: 'Quầy 4' });
  await leave();
  await press(page, form.send);
  await page.getByRole('alert').getByText(problem['no-such-officer']).waitFor();
  await page.getByRole('radio', { name: 'Quầy 3' }).check();
  await press(page, form.toReview);
  await press(page, form.send);
  await received();
  await done();
});

test('of a rating that can no longer be taken only a number is left, for whoever looks after the tablet', async () => {
  const leave = await officerAt('Quầy 5');
  await page.getByRole('button', { name: text.attract.start }).click();
  await page.getByRole('radio', { name: 'Quầy 5' }).waitFor();
  await press(page, text.startOver);
  await page.context().setOffline(true);
  await rate(page, { desk: 'Quầy 5' });
  await done();
  await leave();
  await page.context().setOffline(false);
  await expect.poll(waiting).toBe(0);
  await enterStaff(page);
  const why = problem['no-such-officer'];
  await page.getByText(fill(text.staff.refusedWhy, { count: 1, why })).waitFor();
  await press(page, text.staff.back);
});

test('a rating that the disk refuses is said to be at risk, and sent all the same', async () => {
  await page.reload();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.context().setOffline(true);
  await rate(page);
  await page.getByText(text.thanks.loose).waitFor();
  await page.context().setOffline(false);
  await received();
  await done();
  await page.reload();
});

test('when the session has ended the tablet opens another by its key, and nobody notices', async () => {
  await rate(page);
  await received();
  await done();
  await server.setClock('2026-03-04T10:00:00+07:00');
  await rate(page);
  await received();
  await done();
});
