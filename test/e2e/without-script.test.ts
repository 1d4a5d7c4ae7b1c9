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
  const opened = Date.now();
  await page.getByRole('link', { name: text.rateTitle }).first().click();
  await page.getByRole('radio', { name: /Quầy 5/u }).check();
  await page.getByLabel(text.comment).fill('Cán bộ hướng dẫn tận tình.');
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.mistakes }).waitFor();
  const tooSoon = await page.getByText(text.mistake.tooSoon).count();
  // On a machine that is busy with other things three seconds may have passed.
  if (Date.now() - opened < 3000) expect(tooSoon).toBe(1);
  expect(await page.getByLabel(text.comment).inputValue()).toBe('Cán bộ hướng dẫn tận tình.');
  for (const group of await page.getByRole('group').all()) {
    const choices = group.getByRole('radio');
    if ((await group.getByRole('radio', { checked: true }).count()) === 0)
      await choices.first().check();
  }
  await page.waitForTimeout(3000); // nobody fills a form faster, and the server knows
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.thanks }).waitFor();
  expect(await page.locator('code').innerText()).toMatch(/^[\w-]{22}$/u);
  await page.close();
});

test('the field that is to stay empty is there for programs alone; filled in, it costs nobody an answer', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${demo.server}/rate/binh-my`);
  const trap = page.locator('[name=homepage]');
  expect(await trap.isVisible()).toBe(false);
  expect(await page.getByRole('textbox', { includeHidden: false }).count()).toBe(1);
  for (const group of await page.getByRole('group').all()) {
    await group.getByRole('radio').last().check();
  }
  await page.getByLabel(text.comment).fill('Cán bộ hướng dẫn tận tình.');
  await trap.evaluate((field: HTMLInputElement) => (field.value = 'https://rac.example'));
  await page.waitForTimeout(3000);
  await page.getByRole('button', { name: text.send }).click();
  await page.getByText(text.mistake.leftEmpty).waitFor();
  expect(await page.getByLabel(text.comment).inputValue()).toBe('Cán bộ hướng dẫn tận tình.');
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.thanks }).waitFor();
  await page.close();
});
