import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Codes } from '../../shared/contract/code.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import {
  code as codeText,
  criteria,
  form,
  page as words,
  questions,
} from '../../shared/text/vi.ts';
import { call, ok, type Send } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { newRating } from '../client/rating.ts';
import { openFor } from '../client/visit.ts';
import { launchChromium } from './browsers/chromium.ts';
import { expectedScores, neighboursSay } from './demo/demo-answers.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { answerForm, send } from './widget-form.ts';

const base = '/v1/communes/binh-my';
const desk = 'Quầy 1';

let demo: DemoServer;
let browser: Browser;
let over: Send;
let commune: Commune;
let officer: string;
let codes: string[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  over = (path, init) => fetch(demo.server + path, init);
  commune = await ok<Commune>(call(over, 'GET', base));
  officer = commune.officers.find((one) => one.desk === desk)?.id ?? '';
  const invite = demo.invites[1]?.split(/[#.]/u).at(-1) ?? '';
  const token = await signIn(over, await pairDevice(over, invite, 'binh-my'));
  const body = { officers: [officer], count: 11 };
  ({ codes } = await ok<Codes>(call(over, 'POST', `${base}/codes`, { token, body })));
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function phone(options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  return (await browser.newContext({ viewport, hasTouch: true, ...options })).newPage();
}

/** Opens an address as the camera of a phone does, and rates without being asked for the officer. */
async function rateAt(address: string): Promise<Rating> {
  const page = await phone();
  await page.goto(address);
  await answerForm(page, { manner: 4 });
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.url().endsWith('/ratings')),
    send(page),
  ]);
  await page.getByRole('heading', { name: form.sent }).waitFor();
  await page.context().close();
  return JSON.parse(request.postData() ?? '') as Rating;
}

test('the QR of a slip, scanned on a phone, brings a rating with the right of its code', async () => {
  const rating = await rateAt(`${demo.server}/r/binh-my#${codes.pop()}`);
  expect(rating).toMatchObject({ officer, token: { channel: 'receipt' } });
});

test('the QR on a desk, scanned on a phone, names the officer and gives no right', async () => {
  const rating = await rateAt(`${demo.server}/rate/binh-my?officer=${officer}`);
  expect(rating).toMatchObject({ officer });
  expect(rating.token).toBeUndefined();
});

test('a wrong officer is corrected at the review, but not with a code, which is good for its own alone', async () => {
  const page = await phone();
  const change = page.getByRole('button', { name: `${form.change}: ${form.reviewOfficer}` });
  await page.goto(`${demo.server}/rate/binh-my?officer=${officer}`);
  await answerForm(page, {});
  await change.click();
  await page.getByRole('radio', { name: 'Quầy 2' }).check();
  await page.getByRole('button', { name: form.toReview }).click();
  await page.getByRole('heading', { name: form.review }).waitFor();
  expect(await page.locator('section').first().innerText()).toContain('Quầy 2');
  await page.goto(`${demo.server}/r/binh-my#${codes.pop()}`);
  await answerForm(page, {});
  expect(await change.count()).toBe(0);
  await page.getByRole('link', { name: codeText.otherOfficer }).click();
  await page.getByRole('heading', { name: form.officer }).waitFor();
  await page.context().close();
});

test('on a phone without script the same address leads to a form that does the whole job', async () => {
  const page = await phone({ javaScriptEnabled: false });
  await page.goto(`${demo.server}/rate/binh-my?officer=${officer}`);
  expect(await page.getByRole('radio', { name: desk }).isChecked()).toBe(true);
  const answers = [words.pledgeNone, criteria.scale[3] ?? '', questions.knowsAnswers.kept];
  for (const answer of answers)
    for (const radio of await page.getByRole('radio', { name: answer, exact: true }).all())
      await radio.check();
  await page.waitForTimeout(3000); // nobody fills a form faster, and the server knows
  await page.getByRole('button', { name: words.send }).click();
  await page.getByRole('heading', { name: words.thanks }).waitFor();
  await page.context().close();
});

test('after the release each is counted once, in its own channel', async () => {
  for (const code of codes) {
    const token = await openFor(over, 'binh-my', code);
    const rating = { ...newRating(officer, {}, commune.sets), token };
    await ok(call(over, 'POST', `${base}/ratings`, { body: rating }));
  }
  const page = await phone();
  await page.goto(demo.site);
  await page.getByRole('button', { name: 'Một tuần trôi qua' }).click();
  await page.getByText('Đã sang sáng thứ Hai').waitFor({ timeout: 60_000 });
  const { answers } = newRating(officer, {}, commune.sets);
  const weeks = Array.from({ length: 12 }, (_, week) => neighboursSay(week + 1));
  const open = expectedScores([
    ...weeks,
    [...neighboursSay(13), { desk, answers }, { desk, answers }],
  ]).get(desk);
  const { officers } = await ok<Board>(call(over, 'GET', `${base}/board`));
  const channels = officers?.find((one) => one.desk === desk)?.channels ?? [];
  const counted = channels.map(({ channel, ratings, score }) => [
    channel,
    ratings,
    Math.round(1e6 * (score?.value ?? Number.NaN)),
  ]);
  expect(counted).toHaveLength(2);
  expect(counted).toEqual(
    expect.arrayContaining([
      ['receipt', 10, 875_000],
      ['open', open?.ratings, Math.round(1e4 * (open?.score ?? Number.NaN))],
    ]),
  );
  await page.context().close();
});
