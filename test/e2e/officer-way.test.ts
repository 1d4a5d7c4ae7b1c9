import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../../shared/text/fill.ts';
import {
  extension as words,
  form,
  inbox,
  letter as text,
  letterDesk as desk,
} from '../../shared/text/vi.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import { COMMUNE, moments, startWayCommune, type WayCommune } from './officer-way/way-commune.ts';
import { fillForm, send } from './widget-form.ts';

const COMMENT = 'Chờ gần một giờ mới đến lượt.';
const REMEDY = 'mở thêm quầy vào sáng thứ Hai.';

let server: WayCommune;
let browser: Browser;
let profile: string;
let extension: ChromiumExtension;
let link = '';
let code = '';

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'nghe-dan-profile-'));
  [server, browser, extension] = await Promise.all([
    startWayCommune(),
    launchChromium(),
    launchChromiumExtension(undefined, profile),
  ]);
  const { home } = server;
  const first = { role: 'officer', officer: home.officers[0]?.id ?? '' } as const;
  link = `${server.url}/pair/${COMMUNE}#${await server.invite(home.tokens.leader, first)}`;
});

afterAll(async () => {
  await Promise.all([browser?.close(), extension?.close()]);
  await server?.stop();
  await rm(profile, { recursive: true, force: true });
});

type Step = () => Promise<unknown>;

/** Does one thing after the other; before each of them the browser ends the background worker. */
async function workerKilledBefore(...steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await extension.killWorker();
    await step();
  }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function phone(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  return context.newPage();
}

/** What the popup says of the score, without a network too. */
const scoreFrom = (ratings: number) => new RegExp(`từ ${ratings} phiếu mở; khoảng \\d+–\\d+`, 'u');

test('a citizen writes a comment and keeps the code for a letter', async () => {
  const page = await phone();
  await page.goto(`${server.url}/rate/${COMMUNE}`);
  await page.getByRole('heading', { name: form.officer }).waitFor();
  await fillForm(page, { desk: 'Quầy 1', comment: COMMENT });
  await press(page, `${form.change}: ${form.reviewComment}`);
  await page.getByRole('checkbox', { name: form.reply }).check();
  await press(page, form.toReview);
  await send(page);
  await page.getByRole('heading', { name: form.sent }).waitFor();
  const line = await page.getByText(fill(form.replyCode, { code: '' })).textContent();
  code = line?.split(': ')[1] ?? '';
  await page.context().close();
  await server.rate(
    0,
    Array.from({ length: 9 }, () => ({})),
  );
  await server.setClock(moments.firstRelease, COMMUNE);
  await server.setClock(moments.shown);
});

test('an officer pairs, sees the score, and comes from the popup to the comment, though the worker is killed before each step', async () => {
  const pair = await extension.open('pair.html');
  let popup = pair;
  let tab = pair;
  await workerKilledBefore(
    () => pair.getByLabel(words.pair.line).fill(link),
    () => press(pair, words.pair.submit),
    () => pair.getByRole('heading', { name: words.pair.doneTitle }).waitFor(),
    async () => (popup = await extension.open('popup.html')),
    () => popup.getByText(scoreFrom(10)).first().waitFor(),
    async () => {
      const opened = extension.context.waitForEvent('page');
      await popup.locator('a[href^="/inbox.html"]').first().click();
      tab = await opened;
    },
    () => tab.getByText(COMMENT).click(),
    () => press(tab, inbox.list.markUnread),
  );
  await Promise.all([pair.close(), popup.close(), tab.close()]);
});

test('the officer writes, signs and sends a letter, though the worker is killed before each step', async () => {
  const page = await extension.open('letters.html');
  const { fault, remedy } = desk.compose.fields;
  await workerKilledBefore(
    () =>
      page
        .getByRole('article')
        .filter({ hasText: COMMENT })
        .getByRole('link', { name: desk.replies.write })
        .click(),
    () => page.getByRole('radio', { name: desk.compose.kinds.apology }).check(),
    () => page.getByLabel(fault).fill('ông/bà phải chờ quá lâu.'),
    () => page.getByLabel(remedy).fill(REMEDY),
    () => press(page, desk.compose.sign),
    () => press(page, desk.compose.yes),
    () => page.getByText(desk.compose.done).waitFor(),
  );
  await page.close();
});

test('the citizen reads it and says once that it settled the matter, and the officer is told', async () => {
  const page = await phone();
  await page.goto(`${server.url}/letter/${COMMUNE}`);
  await page.getByLabel(text.code).fill(code);
  await press(page, text.open);
  await page.getByText(REMEDY).waitFor();
  await page.getByText(text.signed).waitFor();
  await page.getByRole('radio', { name: text.answers.settled }).check();
  await press(page, text.answer);
  await page.getByText(fill(text.answered, { answer: text.answers.settled })).waitFor();
  await page.reload();
  await page.getByLabel(text.code).fill(code);
  await press(page, text.open);
  await page.getByText(text.answeredBefore).waitFor();
  expect(await page.getByRole('button', { name: text.answer }).count()).toBe(0);
  await page.context().close();
  let sent = await extension.open('pair.html');
  await workerKilledBefore(
    async () => (sent = await extension.open('letters.html#sent')),
    () => sent.getByText(desk.sent.answers.settled).waitFor(),
  );
  await sent.close();
});

test('a killed worker is woken by its alarm and keeps the new release', async () => {
  await server.rate(
    0,
    Array.from({ length: 6 }, () => ({})),
  );
  await server.setClock(moments.thirdRelease, COMMUNE);
  await extension.killWorker();
  await extension.firePoll();
  const page = await extension.open('pair.html');
  await expect.poll(() => keptRatings(page)).toBe(16);
  await page.close();
});

/** Of how many ratings the score is that the device keeps. */
function keptRatings(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('nghe-dan');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const asked = opened.result.transaction('snapshot').objectStore('snapshot').get('own');
    await new Promise((resolve) => asked.addEventListener('success', resolve));
    opened.result.close();
    return asked.result?.results.score.channels[0].ratings;
  });
}

test('a browser that is started again without a network shows what it kept, and how old that is', async () => {
  await extension.close();
  await server.stop();
  extension = await launchChromiumExtension(undefined, profile);
  await extension.context.setOffline(true);
  const popup = await extension.open('popup.html');
  await popup.getByText(scoreFrom(16)).first().waitFor();
  await popup.getByText(/^Số liệu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}, chưa kết nối được/u).waitFor();
  const tab = await extension.open('inbox.html');
  await tab.getByText(COMMENT).waitFor();
  await tab.getByText(/^Số liệu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}, chưa kết nối được/u).waitFor();
});
