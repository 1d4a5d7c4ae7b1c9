import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extension as text } from '../../shared/text/vi.ts';
import { type FirefoxExtension, launchFirefoxExtension } from './browsers/firefox-extension.ts';
import { expectedScores, neighboursSay } from './demo/demo-answers.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';

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
