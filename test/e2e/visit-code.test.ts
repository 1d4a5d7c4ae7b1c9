import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Codes } from '../../shared/contract/code.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { code as text, form, page as words, problem } from '../../shared/text/vi.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { call, ok, type Send } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { answerForm, send } from './widget-form.ts';

let demo: DemoServer;
let browser: Browser;
/** Slips that name the officer of the first desk, and slips that name two. */
let slips: { one: string[]; two: string[] };

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  const over: Send = (path, init) => fetch(demo.server + path, init);
  const invite = demo.invites[1]?.split(/[#.]/u).at(-1) ?? '';
  const token = await signIn(over, await pairDevice(over, invite, 'binh-my'));
  const base = '/v1/communes/binh-my';
  const { officers } = await ok<Commune>(call(over, 'GET', base));
  const [first = '', second = ''] = officers.map(({ id }) => id);
  const issue = async (named: readonly string[], count: number) => {
    const body = { officers: named, count };
    return (await ok<Codes>(call(over, 'POST', `${base}/codes`, { token, body }))).codes;
  };
  slips = { one: await issue([first], 12), two: await issue([first, second], 1) };
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const slip = () => slips.one.pop() ?? '';

const address = (code: string) => `${demo.server}/r/binh-my#${groupVisitCode(code)}`;

function phone(): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
}

/** Scan a slip with a phone of one's own. */
async function scan(code: string): Promise<Page> {
  const page = await (await phone()).newPage();
  await page.goto(address(code));
  return page;
}

const pledges = (page: Page) => page.getByRole('heading', { name: /có gặp điều nào/u });

/** What the next rating that is sent from a page says. */
async function nextSent(page: Page): Promise<Rating> {
  const request = await page.waitForRequest((sent) => sent.url().endsWith('/ratings'));
  return JSON.parse(request.postData() ?? '') as Rating;
}

async function rate(page: Page, manner: number): Promise<Rating> {
  await answerForm(page, { manner });
  const [rating] = await Promise.all([nextSent(page), send(page)]);
  await page.getByRole('heading', { name: form.sent }).waitFor();
  return rating;
}

test('whoever deletes a rating that waits can go on with the slip', async () => {
  const page = await scan(slip());
  await pledges(page).waitFor();
  await page.route('**/ratings', (route) => route.abort());
  await answerForm(page, { manner: 2 });
  await send(page);
  await page.getByRole('button', { name: form.forget }).click();
  await pledges(page).waitFor();
  await page.unroute('**/ratings');
  await page.reload();
  await page.getByRole('button', { name: text.resume }).click();
  await pledges(page).waitFor();
  expect(await rate(page, 5)).toMatchObject({ version: 2, token: { channel: 'receipt' } });
  await page.context().close();
});

test('a scanned slip leads to the form; the code leaves the address, and the rating has a token', async () => {
  const code = slip();
  const page = await scan(code);
  await pledges(page).waitFor();
  expect(page.url()).toBe(`${demo.server}/r/binh-my`);
  const rating = await rate(page, 5);
  expect(rating).toMatchObject({ version: 1, token: { channel: 'receipt' } });
  expect(JSON.stringify(rating)).not.toContain(code);
  await page.context().close();
});

test('until the release a citizen can send another rating in place of the first', async () => {
  const page = await scan(slip());
  await pledges(page).waitFor();
  const first = await rate(page, 2);
  await page.getByRole('button', { name: text.again }).click();
  const second = await rate(page, 4);
  expect([first.version, second.version]).toEqual([1, 2]);
  expect(second.token).toEqual(first.token);
  expect(second.id).not.toBe(first.id);
  await page.context().close();
});

test('a slip with two officers asks for one after the other, with tokens that have nothing in common', async () => {
  const page = await scan(slips.two[0] ?? '');
  await page.getByText('Cán bộ 1/2').waitFor();
  const first = await rate(page, 4);
  await page.getByRole('button', { name: /^Tiếp: đánh giá/u }).click();
  await page.getByText('Cán bộ 2/2').waitFor();
  const second = await rate(page, 3);
  expect(second.officer).not.toBe(first.officer);
  expect(second.token?.input).not.toBe(first.token?.input);
  await page.context().close();
});

test('a code that is typed without a camera is forgiven its hyphens, and a wrong letter is pointed out', async () => {
  const code = slip();
  const page = await (await phone()).newPage();
  await page.goto(`${demo.server}/r/binh-my`);
  const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
  await page.getByLabel(text.label).fill(wrong);
  await page.getByRole('button', { name: text.open }).click();
  await page.getByRole('alert').getByText(text.mistyped).waitFor();
  await page.getByLabel(text.label).fill(groupVisitCode(code).toLowerCase());
  await page.getByRole('button', { name: text.open }).click();
  await pledges(page).waitFor();
  await page.context().close();
});

test('whose code was used by somebody else is told so, and can report it', async () => {
  const code = slip();
  const thief = await scan(code);
  await pledges(thief).waitFor();
  const page = await scan(code);
  await page.getByRole('alert').getByText(problem['code-used']).waitFor();
  await page.getByRole('button', { name: text.dispute }).click();
  await page.getByText(text.disputed).waitFor();
  expect(await page.getByRole('link', { name: text.withoutCode }).getAttribute('href')).toBe(
    '/rate/binh-my',
  );
  await Promise.all([thief, page].map((one) => one.context().close()));
});

test('when the answer to the opening is lost, the same phone asks again and loses nothing', async () => {
  const page = await (await phone()).newPage();
  const asked: string[] = [];
  await page.route('**/codes/open', async (route) => {
    asked.push(route.request().postData() ?? '');
    const answer = await route.fetch();
    await (asked.length === 1 ? route.abort() : route.fulfill({ response: answer }));
  });
  await page.goto(address(slip()));
  await page.getByRole('alert').getByText(text.offline).waitFor();
  await page.reload();
  await page.getByRole('button', { name: text.resume }).click();
  await pledges(page).waitFor();
  expect(asked[1]).toBe(asked[0]);
  await page.context().close();
});

test('two tabs with one code get the same right, and of two ratings at once one counts', async () => {
  const code = slip();
  const context = await phone();
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto(address(code))));
  const [one, other] = tabs as [Page, Page];
  await Promise.all(tabs.map((tab) => pledges(tab).waitFor()));
  await one.bringToFront();
  const first = await rate(one, 5);
  await other.bringToFront();
  await answerForm(other, { manner: 1 });
  const [second] = await Promise.all([nextSent(other), send(other)]);
  expect(second.token).toEqual(first.token);
  await other.getByRole('alert').getByText(problem['rating-differs']).waitFor();
  await context.close();
});

test('offline after the opening, the rating waits on the phone and is sent when the network is back', async () => {
  const page = await scan(slip());
  await pledges(page).waitFor();
  await page.context().setOffline(true);
  await answerForm(page, { manner: 4 });
  await send(page);
  await page.getByRole('heading', { name: form.queued }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: form.sent }).waitFor({ timeout: 60_000 });
  await page.context().close();
});

test('a code that never was and a commune that is gone end in a clear sentence', async () => {
  const page = await scan('0'.repeat(18));
  await page.getByRole('alert').getByText(problem['code-unknown']).waitFor();
  await page.goto(`${demo.server}/r/da-giai-the#${slip()}`);
  await page.getByText(problem['no-such-commune']).waitFor();
  await page.context().close();
});

test('without script the page says that codes need it, and leads to the form that does not', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address(slip()));
  await page.getByText(words.codeNeedsScript).waitFor();
  await page.getByRole('link', { name: words.withoutCode }).click();
  await page.getByRole('button', { name: words.send }).waitFor();
  await context.close();
});

test('after three weeks a code has expired, and the board tells how many were issued', async () => {
  const page = await (await phone()).newPage();
  for (let week = 0; week < 3; week += 1) {
    await page.goto(demo.site);
    await page.getByRole('button', { name: 'Một tuần trôi qua' }).click();
    await page.getByText('Đã sang sáng thứ Hai').waitFor({ timeout: 60_000 });
  }
  const old = await scan(slip());
  await old.getByRole('alert').getByText(problem['code-expired']).waitFor();
  const board = (await (await fetch(`${demo.server}/v1/communes/binh-my/board`)).json()) as Board;
  const first = board.officers?.find(({ codes }) => codes[0]?.issued === 13);
  expect(first?.codes).toMatchObject([{ issuer: 'sheet', issued: 13 }]);
  await Promise.all([page, old].map((one) => one.context().close()));
});
