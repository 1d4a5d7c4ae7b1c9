import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criteria, form as text, loader, questions, receipt } from '../../shared/text/vi.ts';
import { pressKey, tabTo } from './accessibility/by-keyboard.ts';
import { focusOn } from './accessibility/focus.ts';
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

async function activate(page: Page, button: string, heading: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading }).waitFor();
  expect((await focusOn(page)).name).toMatch(heading);
}

describe.each([
  ['a phone', { width: 360, height: 740 }],
  ['a window magnified to 400%', { width: 320, height: 256 }],
])('on %s', (_, viewport) => {
  test('the keyboard alone fills in, corrects and sends the form, and the focus is always seen', async () => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(demo.site);
    await page.getByRole('button', { name: loader.open }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: text.officer }).waitFor();
    expect((await focusOn(page)).name).toBe(text.officer);

    // Nothing was chosen: the alert has the focus, and leads to the question.
    await tabTo(page, text.next);
    expect(await pressKey(page, 'Enter')).toContain(text.unanswered);
    expect(await pressKey(page, 'Tab')).toBe(text.officer);
    expect(await pressKey(page, 'Enter')).toMatch(/^Quầy 1/u);
    await pressKey(page, 'Space');
    await activate(page, text.next, questions.pledges);

    await tabTo(page, questions.observed['khong-cham-tre']);
    await pressKey(page, 'Space');
    await activate(page, text.next, text.manners);

    for (const manner of Object.keys(questions.manners)) {
      await tabTo(page, criteria.scale[0] ?? '');
      const steps = manner === 'gan-gui' ? 1 : 3;
      for (let step = 0; step < steps; step += 1) await pressKey(page, 'ArrowRight');
      expect((await focusOn(page)).name).toBe(criteria.scale[steps]);
    }
    await activate(page, text.next, questions.knows);

    for (let asked = 0; asked < 6; asked += 1) {
      await tabTo(page, questions.knowsAnswers.kept);
      await pressKey(page, 'Space');
    }
    await activate(page, text.next, text.comment);

    await tabTo(page, text.commentLabel);
    await page.keyboard.type('Phải chờ hơi lâu.');
    await tabTo(page, text.helper);
    await pressKey(page, 'Space');
    await activate(page, text.next, text.review);

    // The officer was the wrong one.
    await activate(page, `${text.change}: ${text.reviewOfficer}`, text.officer);
    await tabTo(page, 'Quầy 1');
    expect(await pressKey(page, 'ArrowDown')).toMatch(/^Quầy 2/u);
    await activate(page, text.toReview, text.review);
    const said = await page.getByRole('dialog').innerText();
    for (const words of ['Quầy 2', 'Phải chờ hơi lâu.', text.helper]) expect(said).toContain(words);

    const changes = await tabTo(page, text.send);
    expect(changes.filter((name) => name.startsWith(text.change))).toHaveLength(5);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: text.sent }).waitFor();
    await page.getByRole('button', { name: receipt.see }).waitFor();
    expect((await focusOn(page)).name).toBe(text.sent);
    expect(await tabTo(page, text.again)).toContain(receipt.see);
    expect(await pressKey(page, 'Tab')).toBe(text.close);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focusOn(page)).name).toBe(loader.open);
    await context.close();
  });
});

test('a focus that is covered, out of sight or unmarked is found', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  await page.setContent(`<style>:focus { outline: 3px solid } button:nth-of-type(3) { outline: none }
      div { position: fixed; top: 0; left: 0; width: 320px; height: 40px; background: #fff }</style>
    <button>một</button><p style="height: 90px"></p><button>hai</button><p></p>
    <button>ba</button><div></div>`);
  const troubles: (string | null)[] = [];
  for (let at = 0; at < 3; at += 1) {
    await page.keyboard.press('Tab');
    troubles.push((await focusOn(page)).trouble);
  }
  expect(troubles).toEqual([expect.stringContaining('lies behind'), null, 'has no outline']);
  await page.close();
});
