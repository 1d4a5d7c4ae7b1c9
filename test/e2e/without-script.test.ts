import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as text } from '../../shared/text/vi.ts';
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

test('without script a citizen mends what is missing, sends the form and gets a receipt', async () => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await page.goto(demo.site);
  await page.getByRole('link', { name: text.rateTitle }).first().click();
  await page.getByRole('radio', { name: /Quầy 5/u }).check();
  await page.getByLabel(text.comment).fill('Cán bộ hướng dẫn tận tình.');
  await page.waitForTimeout(2000); // nobody fills a form faster, and the server knows
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.mistakes }).waitFor();
  expect(await page.getByLabel(text.comment).inputValue()).toBe('Cán bộ hướng dẫn tận tình.');
  for (const group of await page.getByRole('group').all()) {
    const choices = group.getByRole('radio');
    if ((await group.getByRole('radio', { checked: true }).count()) === 0)
      await choices.first().check();
  }
  await page.waitForTimeout(2000);
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.thanks }).waitFor();
  expect(await page.locator('code').innerText()).toMatch(/^[\w-]{22}$/u);
  await page.close();
});
