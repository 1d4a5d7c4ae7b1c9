import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../../shared/text/fill.ts';
import {
  extension as words,
  letter as text,
  letterDesk as desk,
  members,
  problem,
} from '../../shared/text/vi.ts';
import { newReplyCode } from '../client/letter.ts';
import { type FirefoxExtension, launchFirefoxExtension } from './browsers/firefox-extension.ts';
import { press, type, waitForWords } from './browsers/in-firefox.ts';
import { COMMUNE, moments, startWayCommune, type WayCommune } from './officer-way/way-commune.ts';

const COMMENT = 'Chờ gần một giờ mới đến lượt.';
const REMEDY = 'mở thêm quầy vào sáng thứ Hai.';
const PIN = '482913';
const code = newReplyCode();

let server: WayCommune;
let extension: FirefoxExtension;
let link = '';

beforeAll(async () => {
  [server, extension] = await Promise.all([startWayCommune(), launchFirefoxExtension()]);
  const { home } = server;
  await server.rate(0, [
    { comment: COMMENT, reply: code },
    ...Array.from({ length: 9 }, () => ({})),
  ]);
  const first = { role: 'officer', officer: home.officers[0]?.id ?? '' } as const;
  link = `${server.url}/pair/${COMMUNE}#${await server.invite(home.tokens.leader, first)}`;
  await server.setClock(moments.firstRelease, COMMUNE);
  await server.setClock(moments.shown);
});

afterAll(async () => {
  await extension?.close();
  await server?.stop();
});

const score = /từ 10 phiếu mở; khoảng \d+–\d+/u;

test('in Firefox an officer pairs and finds the score in the popup and the comment in the inbox', async () => {
  const pair = await extension.open('pair.html');
  await type(pair, words.pair.line, link);
  await press(pair, words.pair.submit);
  await waitForWords(pair, words.pair.doneTitle);
  await waitForWords(await extension.open('popup.html'), score);
  await waitForWords(await extension.open('inbox.html'), COMMENT);
});

test('in Firefox the officer writes, signs and sends a letter', async () => {
  const page = await extension.open('letters.html');
  const { fault, remedy } = desk.compose.fields;
  await waitForWords(page, COMMENT);
  await press(page, desk.replies.write);
  await press(page, desk.compose.kinds.apology);
  await type(page, fault, 'ông/bà phải chờ quá lâu.');
  await type(page, remedy, REMEDY);
  await press(page, desk.compose.sign);
  await press(page, desk.compose.yes);
  await waitForWords(page, desk.compose.done);
});

async function citizenOpens(): Promise<Page> {
  const context = await extension.browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${server.url}/letter/${COMMUNE}#${code}`);
  await waitForWords(page, REMEDY);
  await waitForWords(page, text.signed);
  return page;
}

test('in Firefox the citizen reads it and says once that it did not settle the matter', async () => {
  const [page, before] = [await citizenOpens(), await citizenOpens()];
  await press(page, text.answers.unsettled);
  await press(page, text.answer);
  await waitForWords(page, fill(text.answered, { answer: text.answers.unsettled }));
  await press(before, text.answers.settled);
  await press(before, text.answer);
  await waitForWords(before, problem['letter-answered']);
  const sent = await extension.open('letters.html#sent');
  await waitForWords(sent, desk.sent.answers.unsettled);
});

test('in Firefox a popup that finds no server shows what the device keeps, and how old it is', async () => {
  await server.stop();
  const popup = await extension.open('popup.html');
  const shown = await waitForWords(
    popup,
    /Số liệu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}, chưa kết nối/u,
  );
  expect(shown).toMatch(score);
  await waitForWords(await extension.open('inbox.html'), COMMENT);
});

test('in Firefox every page asks for the PIN once it is locked, and opens with the right one', async () => {
  const { pin, locked } = members;
  const page = await extension.open('members.html');
  await type(page, fill(pin.choose, { least: 6 }), PIN);
  await type(page, pin.again, PIN);
  await press(page, pin.set);
  await waitForWords(page, pin.isSet);
  await waitForWords(await extension.open('inbox.html'), COMMENT);
  await press(page, pin.lock);
  const inbox = await extension.open('inbox.html');
  expect(await waitForWords(inbox, locked.title)).not.toContain(COMMENT);
  await type(inbox, locked.pin, '111111');
  await press(inbox, locked.open);
  await waitForWords(inbox, members.faults.wrong);
  await type(inbox, locked.pin, PIN);
  await press(inbox, locked.open);
  await waitForWords(inbox, COMMENT);
});
