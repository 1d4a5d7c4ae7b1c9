import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import { type KeptReceipt, receiptLink } from '../../shared/log/receipt-link.ts';
import * as en from '../../shared/text/en.ts';
import { check as text, language } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, newCommune } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from './monitor/clocked-server.ts';
import { pausesPass } from './pauses-pass.ts';

const COMMUNE = 'xa-thu';
const WEEKS = ['2026-03-04', '2026-03-11', '2026-03-18'].map((day) => `${day}T09:00:00+07:00`);
const RELEASES = ['2026-03-09', '2026-03-16'].map((day) => `${day}T07:00:00+07:00`);

let folder: string;
let browser: Browser;
let officer: string;
let server: ClockedServer;
/** A server with the same key whose second week was another one. */
let fork: ClockedServer;
/** A receipt of the first week and one of the second, of the server. */
let receipts: readonly [first: KeptReceipt, second: KeptReceipt];

beforeAll(async () => {
  await buildAll();
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-check-'));
  await mkdir(join(folder, 'server/data'), { recursive: true });
  server = await startClocked(join(folder, 'server/data'));
  await server.setClock(WEEKS[0] ?? '');
  const operator = await firstOperator(server.send, OPERATOR_SECRET);
  const home = await newCommune(server.send, operator, COMMUNE);
  officer = home.officers[0]?.id ?? '';
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await fork?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Citizens rate; the last one keeps the receipt. */
async function rate({ send }: ClockedServer, times: number): Promise<KeptReceipt> {
  const path = `/v1/communes/${COMMUNE}/ratings`;
  let receipt: Receipt | null = null;
  for (let time = 0; time < times; time += 1) {
    receipt = await ok<Receipt>(call(send, 'POST', path, { body: newRating(officer) }));
  }
  if (!receipt?.promise) throw new Error('no promise');
  return { ...receipt, promise: receipt.promise, commune: COMMUNE };
}

/** A phone whose own clock shows a moment. */
async function phone(moment: string): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, hasTouch: true });
  await context.clock.setFixedTime(new Date(moment));
  await pausesPass(context);
  return context.newPage();
}

const link = (receipt: KeptReceipt) => receiptLink(server.url, receipt);

/** Open a link anew, as when it is scanned again. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

const heading = (page: Page, title: string) => page.getByRole('heading', { name: title }).waitFor();

/** From now on the logs come from another server. */
async function answerFrom(page: Page, other: ClockedServer): Promise<void> {
  await page.route('**/v1/communes/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: other.url + pathname }) });
  });
}

test('a receipt waits for its release, and after it the rating is found in the log', async () => {
  const first = await rate(server, 12);
  const page = await phone(WEEKS[0] ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, link(first));
  await heading(page, text.outcomes.waits.title);
  await page.getByText('Thứ Hai, 9 tháng 3, 2026').waitFor();
  expect(page.url()).toBe(`${server.url}/check`);

  await cp(join(folder, 'server'), join(folder, 'fork'), { recursive: true });
  await server.setClock(RELEASES[0] ?? '', COMMUNE);
  await visit(page, link(first));
  await heading(page, text.outcomes['in-log'].title);
  await page.getByText('thuộc kỳ công bố 1').waitFor();
  await page.getByText(text.again).waitFor();
  expect(asked.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
  expect(asked.filter((url) => url.includes('/tile/0/'))).toEqual([
    `${server.url}/v1/communes/${COMMUNE}/log/tile/0/000.p/12`,
  ]);

  await server.setClock(WEEKS[1] ?? '');
  receipts = [first, await rate(server, 7)];
  await server.setClock(RELEASES[1] ?? '', COMMUNE);
  await page.context().close();
});

test('after two releases a server that kept its promises is believed, in either language', async () => {
  const page = await phone(WEEKS[2] ?? '');
  await visit(page, link(receipts[1]).replace('#', '?lang=en#'));
  await heading(page, en.check.outcomes['in-log'].title);
  await page.getByText('belongs to release 2').waitFor();
  await page.getByText(en.check.first.replace('{commune}', COMMUNE)).waitFor();
  await page.getByRole('link', { name: language.name }).click();
  await heading(page, text.outcomes['in-log'].title);
  expect(page.url()).toBe(`${server.url}/check?lang=vi`);
  await page.context().close();
});

test('a receipt is pasted, and what is no receipt is said to be none', async () => {
  const page = await phone(WEEKS[2] ?? '');
  await visit(page, `${server.url}/check`);
  await heading(page, text.outcomes.nothing.title);
  const check = page.getByRole('button', { name: text.checkReceipt });
  await page.getByLabel(text.receipt).fill(link(receipts[0]).slice(0, -40));
  await check.click();
  await heading(page, text.outcomes['no-receipt'].title);
  await page.getByLabel(text.receipt).fill(` ${link(receipts[0])} `);
  await check.click();
  await heading(page, text.outcomes['in-log'].title);
  await page.context().close();
});

test('without a receipt the log itself is checked, by the name of its commune', async () => {
  const page = await phone(WEEKS[2] ?? '');
  await visit(page, `${server.url}/check?commune=${COMMUNE}`);
  const check = page.getByRole('button', { name: text.checkLog });
  await check.click();
  await heading(page, text.outcomes.holds.title);
  await page.getByText('hiện có 19 phiếu').waitFor();
  for (const name of ['xa-khac', '../xa-thu']) {
    await page.getByLabel(text.commune).fill(name);
    await check.click();
    await heading(page, text.outcomes.absent.title);
    await page.getByLabel(text.commune).fill(COMMUNE);
    await check.click();
    await heading(page, text.outcomes.holds.title);
  }
  await page.context().close();
});

test('offline nothing is said about the log, and a second try finds the rating', async () => {
  const page = await phone(WEEKS[2] ?? '');
  await visit(page, `${server.url}/check`);
  await page.getByLabel(text.receipt).fill(link(receipts[0]));
  await page.context().setOffline(true);
  const check = page.getByRole('button', { name: text.checkReceipt });
  await check.click();
  await heading(page, text.outcomes.offline.title);
  await page.context().setOffline(false);
  await check.click();
  await heading(page, text.outcomes['in-log'].title);
  await page.context().close();
});

test.each([
  ['a tile with a changed byte', '**/log/tile/0/**', (bytes: Buffer) => bytes.fill(7, 40, 41)],
  ['a changed event', '**/events/tile/**', (bytes: Buffer) => bytes.fill('9', 60, 61)],
  [
    'a checkpoint of another size',
    '**/log/checkpoint',
    (bytes: Buffer) => Buffer.from(`${bytes}`.replace(/\n19\n/u, '\n18\n')),
  ],
])('%s is found', async (_what, path, bend) => {
  const page = await phone(WEEKS[2] ?? '');
  await page.route(path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: bend(await response.body()) });
  });
  await visit(page, link(receipts[1]));
  await heading(page, text.alarms.bent.title);
  await page.context().close();
});

test('an older checkpoint in place of the newest does not hide a release', async () => {
  const page = await phone(WEEKS[2] ?? '');
  await page.route('**/log/checkpoint', async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${route.request().url()}/12` }) }),
  );
  await visit(page, link(receipts[1]));
  await heading(page, text.alarms.bent.title);
  await page.context().close();
});

test('a promise that the server did not keep convicts it, with evidence to show', async () => {
  fork = await startClocked(join(folder, 'fork/data'));
  await fork.setClock(RELEASES[0] ?? '', COMMUNE);
  await fork.setClock(WEEKS[1] ?? '');
  await rate(fork, 9);
  const page = await phone(WEEKS[2] ?? '');
  await answerFrom(page, fork);
  await visit(page, link(receipts[0]));
  await heading(page, text.outcomes['in-log'].title);
  await visit(page, link(receipts[1]));
  await heading(page, text.alarms.overdue.title);
  await fork.setClock(RELEASES[1] ?? '', COMMUNE);
  await visit(page, link(receipts[1]));
  await heading(page, text.alarms.betrayed.title);
  expect(await page.getByLabel(text.evidence).inputValue()).toBe(link(receipts[1]));
  await page.context().close();
});

test('a device that saw the log before notices that it was rewritten, and keeps what it saw', async () => {
  const page = await phone(WEEKS[2] ?? '');
  await visit(page, link(receipts[1]));
  await heading(page, text.outcomes['in-log'].title);
  await answerFrom(page, fork);
  await visit(page, link(receipts[0]));
  await heading(page, text.alarms.forked.title);
  const evidence = await page.getByLabel(text.evidence).inputValue();
  expect(evidence.match(/^nghe-dan\.example\/xa-thu(?:\/events)?$/gmu)).toHaveLength(2);
  await page.unroute('**/v1/communes/**');
  await visit(page, link(receipts[0]));
  await heading(page, text.outcomes['in-log'].title);
  await page.context().close();
});

test('a receipt with another signature is said to be of somewhere else', async () => {
  const page = await phone(WEEKS[2] ?? '');
  await visit(page, link({ ...receipts[0], release: 2 }));
  await heading(page, text.alarms.foreign.title);
  await page.context().close();
});

test('without script the page explains, and names the program that checks', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link(receipts[0]));
  await page.getByText(text.needsScript).waitFor();
  await page.getByText(`npx nghe-dan-monitor ${server.url}`).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  await context.close();
});

test('the curve library and the reading of logs come once for this page and that of a code', async () => {
  const page = await phone(WEEKS[2] ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const shared = async (path: string): Promise<readonly string[]> => {
    asked.length = 0;
    await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    return asked.filter((url) => url.includes('/shared/')).toSorted();
  };
  const ofCheck = await shared('/check');
  expect(ofCheck).toHaveLength(2);
  expect(await shared(`/r/${COMMUNE}`)).toEqual(ofCheck);
  for (const address of ofCheck) {
    const { headers } = await fetch(address);
    expect(headers.get('cache-control')).toContain('immutable');
  }
  await page.context().close();
});

test.each(['/check', `/r/${COMMUNE}`])(
  '%s asks for both before its own script has come',
  async (path) => {
    const page = await phone(WEEKS[2] ?? '');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route(/\/widget\/(?:check|code-vi)\.js$/u, () => undefined);
    await page.goto(`${server.url}${path}`, { waitUntil: 'commit' });
    await expect.poll(() => asked.filter((url) => url.includes('/shared/'))).toHaveLength(2);
    await page.context().close();
  },
);
