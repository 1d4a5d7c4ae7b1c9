import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formPageScenes, widgetScenes } from '../pictures/form-scenes.ts';
import { axeFindings, chooseTextSize, rulesBy } from '../pictures/look.ts';
import type { Scene } from '../pictures/scenes.ts';
import { soaks } from '../simulation/soaks.ts';
import {
  runningAnimations,
  sidewaysOverflow,
  smallInputText,
  smallTargets,
} from './accessibility/measure.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';

let demo: DemoServer;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A state as somebody meets it on a window of their own. */
async function reached(
  scene: Scene,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await prepare(page);
  await scene.reach(page, demo);
  return page;
}

const phone = { viewport: { width: 360, height: 740 } };

test('what is too small, sticks out or moves is found', async () => {
  const page = await browser.newPage(phone);
  await page.setContent(`<div id="host"></div><a href="/">nhỏ</a>
    <p style="width: 400px">rộng</p><textarea rows="5"></textarea><p class="moving">động</p>
    <style>@keyframes move { to { opacity: 0 } } .moving { animation: move 9s }</style>`);
  await page.evaluate(() => {
    const small = document.createElement('button');
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(small);
  });
  expect(await smallTargets(page)).toHaveLength(2);
  expect(await smallInputText(page)).toEqual([expect.stringContaining('textarea')]);
  expect(await sidewaysOverflow(page)).toEqual([expect.stringContaining('rộng')]);
  expect(await runningAnimations(page)).toEqual(['CSSAnimation']);
  await page.close();
});

/** The size of the text that the form or our own page shows, in CSS pixels. */
function shownTextSize(page: Page): Promise<number> {
  return page.evaluate(() => {
    const form = document.querySelector('nghe-dan')?.shadowRoot?.querySelector('.form');
    return Number.parseFloat(getComputedStyle(form ?? document.documentElement).fontSize);
  });
}

test('in forced colours lines alone show what is chosen and where the keyboard is', async () => {
  const scene = widgetScenes.find(({ name }) => name === 'form-3-manners');
  if (scene === undefined) throw new Error('no such scene');
  const page = await reached(scene, { ...phone, forcedColors: 'active' });
  await page.keyboard.press('ArrowRight');
  const lines = await page.locator('.option').evaluateAll((options) =>
    options.slice(0, 6).map((option) => {
      const { borderTopWidth, outlineStyle } = getComputedStyle(
        option.querySelector('span') as Element,
        '::before',
      );
      return `${borderTopWidth} ${outlineStyle}`;
    }),
  );
  const rest = '1px none';
  expect(lines).toEqual([rest, rest, rest, rest, '3px solid', rest]);
  await page.context().close();
});

/** Every state where there is time for it, else every third. */
const states = [...widgetScenes, ...formPageScenes].filter((_, at) => soaks || at % 3 === 2);

describe.each(states)('$name', (scene) => {
  test('on a phone axe finds nothing by day or night, targets are as large as a thumb, and nothing moves', async () => {
    const page = await reached(scene, phone);
    expect(await axeFindings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await smallInputText(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await runningAnimations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, rulesBy('dark'))).toEqual([]);
    await page.context().close();
  });

  test('text of twice the size, and a window magnified to 400%, need no scrolling sideways', async () => {
    const page = await reached(scene, phone, (fresh) => chooseTextSize(fresh, 32));
    expect(await shownTextSize(page)).toBeGreaterThanOrEqual(36);
    expect(await sidewaysOverflow(page)).toEqual([]);
    await chooseTextSize(page, 16);
    // 1280 × 1024 at 400% (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  });
});
