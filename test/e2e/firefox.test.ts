import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extension as text, slip } from '../../shared/text/vi.ts';
import { type FirefoxExtension, launchFirefoxExtension } from './browsers/firefox-extension.ts';
import { expectedScores, neighboursSay } from './demo/demo-answers.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { readQr } from './read-qr.ts';

let demo: DemoServer;
let extension: FirefoxExtension;

beforeAll(async () => {
  [demo, extension] = await Promise.all([startDemo(), launchFirefoxExtension()]);
});

afterAll(async () => {
  await extension?.close();
  await demo?.stop();
});

const shown = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;

test('in Firefox an officer pairs the extension and sees the score that was reckoned', async () => {
  const pair = await extension.open('pair.html');
  await pair.evaluate((line) => {
    const input = document.querySelector<HTMLInputElement>('#line');
    if (input === null) return;
    input.value = line;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, demo.invites[0] ?? '');
  await pair.evaluate("document.querySelector('button[type=submit]').click()");
  await expect.poll(() => shown(pair), { timeout: 20_000 }).toContain(text.pair.doneTitle);

  const popup = await extension.open('popup.html');
  const weeks = Array.from({ length: 12 }, (_, week) => neighboursSay(week + 1));
  const expected = expectedScores(weeks).get('Quầy 1');
  const words = new RegExp(
    `${Math.round(expected?.score ?? Number.NaN)}\\s*trên 100\\s*từ ${expected?.ratings} phiếu`,
    'u',
  );
  await expect.poll(() => shown(popup), { timeout: 20_000 }).toMatch(words);
});

test('in Firefox an officer shows a code, and Escape closes it', async () => {
  const page = await extension.open('show-code.html');
  await page.evaluate("document.querySelector('main button').click()");
  await expect.poll(() => shown(page), { timeout: 20_000 }).toContain(slip.scan);
  const drawn = (await page.evaluate(`(() => {
    const picture = document.querySelector('.qr');
    const path = picture.querySelector('path').getAttribute('d');
    return [path, Number(picture.getAttribute('viewBox').split(' ')[3])];
  })()`)) as [string, number];
  expect(readQr(...drawn)).toMatch(new RegExp(`^${demo.server}/r/binh-my#[0-9A-Z]{18}$`, 'u'));
  const escape = "dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))";
  await page.evaluate(escape).catch(() => {});
  // Firefox tells no closing of such pages, but a closed one answers nothing.
  const state = () =>
    shown(page).then(
      () => 'open',
      () => 'closed',
    );
  await expect.poll(state, { timeout: 20_000 }).toBe('closed');
});
