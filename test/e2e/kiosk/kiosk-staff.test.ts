import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form, kiosk as text, questions } from '../../../shared/text/vi.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type KioskServer, startKioskServer } from './kiosk-server.ts';
import {
  attract,
  enterStaff,
  heading,
  newTablet,
  pairTablet,
  PIN,
  press,
  rate,
  stored,
} from './kiosk-tablet.ts';

let server: KioskServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startKioskServer(), launchChromium()]);
  page = await newTablet(browser);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) complaints.push(message.text());
  });
  await page.clock.install();
  await pairTablet(page, server);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('four presses open nothing; a wrong PIN is refused, from the third on with a wait that a reload does not end', async () => {
  for (let knock = 0; knock < 4; knock += 1) await press(page, text.attract.staff);
  expect(await page.getByLabel(text.pin.label).count()).toBe(0);
  await page.clock.fastForward(5_000);
  await enterStaff(page, '0000');
  await page.getByText(text.fault['wrong-pin']).waitFor();
  for (const typed of ['1111', '2222']) {
    await page.getByLabel(text.pin.label).fill(typed);
    await press(page, text.pin.open);
  }
  const wait = page.getByText(/Xin đợi \d+ giây/u);
  await wait.waitFor();
  await page.reload();
  await enterStaff(page, PIN);
  await wait.waitFor();
  await page.clock.fastForward(31_000);
  await page.getByLabel(text.pin.label).fill(PIN);
  await press(page, text.pin.open);
  await heading(page, text.staff.title);
});

test('what is stored of the PIN is no PIN, and a new one takes the place of the old', async () => {
  expect(await stored(page)).not.toContain(PIN);
  await press(page, text.staff.newPin);
  await page.getByLabel(text.pair.pin).fill('97531');
  await page.getByLabel(text.pair.again).fill('97531');
  await press(page, text.staff.save);
  await heading(page, text.staff.title);
  await press(page, text.staff.back);
  await enterStaff(page, PIN);
  await page.getByText(text.fault['wrong-pin']).waitFor();
  await press(page, text.pin.back);
});

test('a kiosk at one desk with one officer does not ask whom, and names them', async () => {
  await enterStaff(page, '97531');
  await page.getByRole('radio', { name: 'Quầy 2' }).check();
  await press(page, text.staff.back);
  await page.reload();
  await press(page, text.attract.start);
  await heading(page, questions.pledges);
  await page.getByText('Quầy 2').waitFor();
  await press(page, text.startOver);
});

test('settings that nobody closes close themselves', async () => {
  await enterStaff(page, '97531');
  await heading(page, text.staff.title);
  await page.getByRole('radio', { name: text.staff.allDesks }).check();
  await page.clock.fastForward(61_000);
  await attract(page);
});

test('nothing on the page leads off it; leaving takes a question, going back leads nowhere, writing is not copied', async () => {
  const links = () => page.locator('a, [target], area').count();
  expect(await links()).toBe(0);
  await rate(page, { met: questions.observed['khong-cham-tre'] });
  await page.getByText('0226 3xxx xxx').waitFor();
  expect(await links()).toBe(0);
  expect(await page.getByRole('img', { name: text.thanks.seriousPicture }).count()).toBe(1);
  await press(page, form.again);
  await page.evaluate(() => history.back());
  await heading(page, form.officer);
  const isPrevented = (type: string) =>
    page.evaluate(
      (name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
      type,
    );
  expect(await Promise.all(['copy', 'cut', 'contextmenu'].map(isPrevented))).toEqual([
    true,
    true,
    true,
  ]);
  const asked = page.waitForEvent('dialog');
  const leaving = page.evaluate(() => location.assign('/board/xa-thu')).catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  expect(page.url()).toBe(`${server.site}/kiosk`);
  await press(page, text.startOver);
});

test('a touch takes the whole screen and keeps it on, until somebody with the PIN lets it go', async () => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await enterStaff(page, '97531');
  await page.getByText(text.staff.screen).waitFor();
  expect(await page.locator('dd').nth(2).innerText()).toBe(text.staff.awake);
  await press(page, text.staff.out);
  await heading(page, text.out.title);
  await expect.poll(isFull).toBe(false);
  await page.goto(`${server.site}/board/xa-thu`);
  expect(page.url()).toContain('/board/');
  await page.goto(`${server.site}/kiosk`);
  await attract(page);
});

test('it can be installed as an app that starts on the kiosk and serves nothing else', async () => {
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Each tablet here is a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const manifest = await (await fetch(`${server.url}/kiosk/manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ start_url: '/kiosk', scope: '/kiosk', display: 'fullscreen' });
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([`${server.site}/kiosk`]);
  const wider = page.evaluate(() =>
    navigator.serviceWorker.register('/kiosk/worker.js', { scope: '/' }).then(
      () => 'taken',
      () => 'refused',
    ),
  );
  expect(await wider).toBe('refused');
});

test('unpairing deletes everything', async () => {
  await enterStaff(page, '97531');
  await press(page, text.staff.unpair);
  await press(page, text.unpair.yes);
  await heading(page, text.pair.title);
  expect(JSON.parse(await stored(page))).toEqual({ own: [], queue: [], flags: {} });
  expect(complaints).toEqual([]);
});
