import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as english, kiosk as englishKiosk } from '../../../shared/text/en.ts';
import { form, kiosk as text } from '../../../shared/text/vi.ts';
import { focusOn } from '../accessibility/focus.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type KioskServer, startKioskServer } from './kiosk-server.ts';
import {
  attract,
  fillIn,
  heading,
  newTablet,
  pairTablet,
  press,
  rate,
  stored,
} from './kiosk-tablet.ts';

let server: KioskServer;
let browser: Browser;
let page: Page;
const comment = 'Tôi là bà Tám ở đầu ngõ.';

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

/** All that the page holds, in shadow roots and fields too. */
function held(): Promise<string> {
  return page.evaluate(() => {
    const all = (root: ParentNode): string =>
      [...root.querySelectorAll<HTMLInputElement>('*')]
        .map(
          (one) =>
            `${one.value ?? ''} ${one.checked ?? ''} ${one.shadowRoot ? all(one.shadowRoot) : ''}`,
        )
        .join(' ') + (root.textContent ?? '');
    return all(document);
  });
}

test('after 45 seconds without a touch a countdown asks, and 15 seconds later nothing is left', async () => {
  await press(page, 'English');
  await press(page, 'Tiếng Việt');
  await fillIn(page, { comment });
  expect(await held()).toContain(comment);
  await page.clock.fastForward(46_000);
  const question = page.getByRole('alertdialog', { name: text.idle.title });
  await question.getByText('14').waitFor();
  expect((await focusOn(page)).name).toBe(text.idle.stay);
  await page.clock.fastForward(15_000);
  await attract(page);
  expect(await question.count()).toBe(0);
  expect(await held()).not.toMatch(/Tám|true/u);
  expect(await stored(page)).not.toContain('Tám');
  await press(page, text.attract.start);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await press(page, text.startOver);
  await attract(page);
});

test('whoever is still there goes on where they were, and the touch presses nothing beneath', async () => {
  await fillIn(page, { comment });
  await page.clock.fastForward(50_000);
  await heading(page, text.idle.title);
  const { x = 0, y = 0 } =
    (await page.getByRole('button', { name: form.send }).boundingBox()) ?? {};
  await page.touchscreen.tap(x + 20, y + 20);
  await heading(page, form.review);
  await page.getByText(comment).waitFor();
  await page.clock.fastForward(40_000);
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  await press(page, text.startOver);
  await press(page, form.discard);
  await attract(page);
});

test('one touch changes the language in the middle, the answers stay, and the next citizen reads Vietnamese', async () => {
  await fillIn(page, { comment });
  await press(page, 'English');
  await heading(page, english.review);
  await page.getByText(comment).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await press(page, english.send);
  await heading(page, english.sent);
  await press(page, englishKiosk.thanks.done);
  await attract(page);
  await press(page, 'English');
  await heading(page, englishKiosk.attract.title);
  await page.clock.fastForward(61_000);
  await attract(page);
});

test('the receipt is shown for the citizen’s phone and kept nowhere', async () => {
  await rate(page, { comment });
  await page.getByRole('img', { name: text.thanks.receiptPicture }).waitFor();
  const receipt = (await page.locator('code').innerText()).replaceAll(' ', '');
  expect(receipt).toHaveLength(22);
  expect(await stored(page)).not.toContain(receipt);
  await press(page, form.again);
  expect(await held()).not.toContain('Tám');
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await press(page, text.startOver);
});

test('a page that the browser puts aside comes back empty', async () => {
  await fillIn(page, { comment });
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await attract(page);
  expect(await held()).not.toContain('Tám');
});

test('the whole way goes by keyboard, and the focus is always seen', async () => {
  const until = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusOn(page);
      expect(focus.trouble, focus.name).toBeNull();
      if (focus.name.includes(name)) return;
    }
    throw new Error(`"${name}" cannot be reached`);
  };
  const go = async (name: string): Promise<void> => {
    await until(name);
    await page.keyboard.press('Enter');
  };
  await go(text.attract.start);
  await until('Quầy 1');
  await page.keyboard.press('Space');
  await go(form.next);
  await until('Không gặp điều nào');
  await page.keyboard.press('Space');
  await go(form.next);
  for (let group = 0; group < 3; group += 1) {
    await until('Rất không hài lòng');
    await page.keyboard.press('ArrowRight');
  }
  await go(form.next);
  await go(form.next);
  await heading(page, form.review);
  await page.clock.fastForward(46_000);
  await heading(page, text.idle.title);
  await page.keyboard.press('Enter');
  await heading(page, form.review);
  await go(form.send);
  await heading(page, form.sent);
  await go(text.thanks.done);
  await attract(page);
});
