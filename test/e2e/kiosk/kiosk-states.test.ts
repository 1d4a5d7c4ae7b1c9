import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kioskScenes } from '../../pictures/kiosk-scenes.ts';
import { axeFindings, chooseTextSize, rulesBy } from '../../pictures/look.ts';
import { soaks } from '../../simulation/soaks.ts';
import {
  runningAnimations,
  sidewaysOverflow,
  smallInputText,
  smallTargets,
} from '../accessibility/measure.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type KioskServer, startKioskServer } from './kiosk-server.ts';
import { newTablet, pairTablet } from './kiosk-tablet.ts';

let server: KioskServer;
let browser: Browser;
/** A tablet that is paired once for all states. */
let paired: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startKioskServer(), launchChromium()]);
  paired = await newTablet(browser);
  await paired.clock.install();
  await pairTablet(paired, server);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function fresh(): Promise<Page> {
  const page = await newTablet(browser);
  await page.clock.install();
  return page;
}

async function started(): Promise<Page> {
  await paired.context().setOffline(false);
  await paired.goto(`${server.site}/kiosk`);
  return paired;
}

/** Every state where there is time for it, else every third. */
const states = kioskScenes.filter((_, at) => soaks || at % 3 === 0);

describe.each(states)('$name', (scene) => {
  test('axe finds nothing by day or night, targets are large, nothing moves or sticks out, nor with text of twice the size', async () => {
    const page = scene.fresh ? await fresh() : await started();
    await scene.reach(page, server);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, rulesBy('dark'))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await smallTargets(page)).toEqual([]);
    expect(await smallInputText(page)).toEqual([]);
    expect(await runningAnimations(page)).toEqual([]);
    await chooseTextSize(page, 32);
    expect(await sidewaysOverflow(page)).toEqual([]);
    await page.setViewportSize({ width: 800, height: 1280 });
    expect(await sidewaysOverflow(page)).toEqual([]);
    await chooseTextSize(page, 16);
    expect(await sidewaysOverflow(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    if (scene.fresh) await page.context().close();
  });
});
