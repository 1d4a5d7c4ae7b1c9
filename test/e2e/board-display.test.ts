import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import { board as text, display } from '../../shared/text/vi.ts';
import { dayIn } from '../../shared/text/day-in.ts';
import { axeFindings, rulesBy } from '../pictures/look.ts';
import { type BoardServer, startBoardServer } from './board/board-server.ts';
import { communes } from './board/communes.ts';
import { launchChromium } from './browsers/chromium.ts';
import { addressesOf } from './qr-on-page.ts';

const television = { width: 1920, height: 1080 };
const HOUR = 60 * 60 * 1000;
/** What a view stays, and a little more. */
const STAY = 21_000;

let server: BoardServer;
let browser: Browser;

beforeAll(async () => {
  await buildAll();
  [server, browser] = await Promise.all([startBoardServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const address = (commune: string = communes.full) => `${server.url}/board/${commune}?display`;

async function open(options: BrowserContextOptions = {}, commune?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: television, ...options });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address(commune));
  return page;
}

const shownViews = async (page: Page) =>
  page
    .locator('.view')
    .evaluateAll((views) => views.flatMap((view, at) => (view.checkVisibility() ? [at] : [])));

test('without script the first view fills the screen, with the addresses beside it', async () => {
  const context = await browser.newContext({ viewport: television, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address());
  const first = await page.locator('.view').first().boundingBox();
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(television.height, 0);
  await page.getByRole('heading', { level: 1, name: text.title }).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.locator('time').isVisible()).toBe(false);
  expect(await addressesOf(page.locator('.qr'))).toEqual([
    `${server.url}/rate/${communes.full}`,
    `${server.url}/board/${communes.full}`,
  ]);
  await context.close();
});

test('one view after the other is shown, and after the last the first again', async () => {
  const page = await open();
  await page.getByRole('button', { name: display.pause }).waitFor();
  const views = await page.locator('.view').count();
  expect(views).toBeGreaterThan(5);
  for (let view = 0; view <= views; view += 1) {
    await expect.poll(() => shownViews(page)).toEqual([view % views]);
    await page.clock.fastForward(STAY);
  }
  await page.context().close();
});

test('whoever wants to read on stops it, turns by hand, and lets it go on', async () => {
  const page = await open();
  await page.getByRole('button', { name: display.pause }).click();
  await page.clock.fastForward(STAY * 3);
  expect(await shownViews(page)).toEqual([0]);
  await page.getByRole('button', { name: display.forward }).click();
  expect(await shownViews(page)).toEqual([1]);
  await page.getByRole('button', { name: display.resume }).click();
  await page.clock.fastForward(STAY);
  await expect.poll(() => shownViews(page)).toEqual([2]);
  await page.context().close();
});

test('where less motion is asked for nothing moves by itself', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: display.resume }).waitFor();
  await page.clock.fastForward(STAY * 5);
  expect(await shownViews(page)).toEqual([0]);
  await page.context().close();
});

test('on a phone it is a page like others, which nothing turns', async () => {
  const page = await open({ viewport: { width: 320, height: 640 } });
  await page.clock.fastForward(STAY * 2);
  expect((await shownViews(page)).length).toBe(await page.locator('.view').count());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test.each([television, { width: 1366, height: 768 }, { width: 1024, height: 768 }])(
  'each view fits on a screen of $width × $height',
  async (viewport) => {
    const page = await open({ viewport, reducedMotion: 'reduce' });
    const forward = page.getByRole('button', { name: display.forward });
    for (let view = 0; view < (await page.locator('.view').count()); view += 1) {
      const over = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return [scrollHeight - innerHeight, scrollWidth - innerWidth];
      });
      expect([view, ...over]).toEqual([view, 0, 0]);
      await forward.click();
    }
    await page.context().close();
  },
);

test('the clock is the server’s, whatever the screen believes, and turns with the minute', async () => {
  await server.setClock('2026-03-17T10:59:30+07:00');
  const page = await open();
  await page.clock.setSystemTime(new Date('2001-01-01T00:00:00Z'));
  await expect.poll(() => page.locator('time').innerText()).toBe('10:59');
  await page.clock.fastForward(40_000);
  await expect.poll(() => page.locator('time').innerText()).toBe('11:00');
  await page.context().close();
});

test('at the release it shows the new board, with no cookie and nothing stored', async () => {
  await server.setClock('2026-03-23T06:30:00+07:00');
  const page = await open();
  const next = (moment: string) => page.getByText(dayIn('vi', moment)).first();
  await next('2026-03-23T00:00:00Z').waitFor();
  await server.setClock('2026-03-23T07:00:10+07:00', communes.full);
  await page.clock.fastForward(HOUR);
  await next('2026-03-30T00:00:00Z').waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.context().close();
});

test('while the server cannot be reached at the release, the old board stays on the screen', async () => {
  await server.setClock('2026-03-24T09:00:00+07:00');
  const page = await open();
  await page.context().setOffline(true);
  await page.clock.fastForward(7 * HOUR);
  await page.clock.fastForward(7 * HOUR);
  await page.getByText(dayIn('vi', '2026-03-30T00:00:00Z')).waitFor();
  await page.context().setOffline(false);
  const reloaded = page.waitForEvent('load');
  await page.clock.fastForward(7 * HOUR);
  await reloaded;
  await page.context().close();
});

describe.each(Object.values(communes))('the screen of %s', (commune) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing on any view, %s',
    async (colorScheme) => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' }, commune);
      const rules = rulesBy(colorScheme);
      for (let view = 0; view < (await page.locator('.view').count()); view += 1) {
        expect(await axeFindings(page, rules)).toEqual([]);
        await page.getByRole('button', { name: display.forward }).click();
      }
      await page.context().close();
    },
  );
});
