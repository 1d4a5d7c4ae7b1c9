import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page, Request, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { form as text } from '../../shared/text/vi.ts';
import type { WorkPart } from '../../widget/outbox/work-part.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import { issueSheet } from '../client/visit.ts';
import {
  ADDRESS_HEADER,
  OPERATOR_SECRET,
  type RealServer,
  sendTo,
  startServer,
  withClock,
} from '../server/real-server.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type HostSite, startHostSite } from './host-site.ts';
import { fillForm, openForm, send } from './widget-form.ts';

const sets = ['nam-khong', 'ba-the-hien', 'sau-biet'] as const;

let data: string;
let server: RealServer;
let browser: Browser;
let home: Installation;
let host: HostSite;
/** The site by a name that no browser trusts without TLS. */
let plain: string;

const toServer = () => sendTo(server.ports.get('http') ?? 0);

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'nghe-dan-work-'));
  // As much work as anybody has to do.
  server = await startServer({ ...withClock(data), workHashes: '' });
  browser = await launchChromium('--host-resolver-rules=MAP *.example localhost');
  const operator = await firstOperator(toServer(), OPERATOR_SECRET);
  home = await newCommune(toServer(), operator, 'xa-nha', sets);
  const address = ours('');
  host = await startHostSite(
    `default-src 'none'; script-src ${address}; connect-src ${address}`,
    `<script src="${address}/widget/v1.js" async></script><nghe-dan commune="xa-nha"></nghe-dan>`,
  );
  plain = host.address.replace('localhost', 'xa-nha.example');
  const body = { origins: [host.address, plain] };
  const path = '/v1/communes/xa-nha/settings';
  await ok(call(toServer(), 'PATCH', path, { token: home.tokens.leader, body }));
});

afterAll(async () => {
  await browser?.close();
  host?.stop();
  await server?.kill();
  await rm(data, { recursive: true, force: true });
});

const ours = (path: string) => `http://nghe-dan.example:${server.ports.get('http')}${path}`;

/** What the server answers; outside of the browser its name is unknown. */
const fetchedOf = (route: Route) =>
  route.fetch({ url: route.request().url().replace('nghe-dan.example', '127.0.0.1') });

interface Visitor {
  readonly page: Page;
  /** What the page asked the server, by the last part of the path. */
  readonly asked: (last: string) => readonly Request[];
  readonly complaints: readonly string[];
}

async function visitor(address = plain): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) complaints.push(message.text());
  });
  await page.goto(address);
  const asked = (last: string) =>
    requests.filter((request) => new URL(request.url()).pathname.endsWith(last));
  return { page, asked, complaints };
}

const visit = { desk: 'Quầy 1' };

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name }).waitFor({ timeout: 30_000 });

const ratingIn = (request?: Request) => JSON.parse(request?.postData() ?? '{}') as Rating;

test.each(['a strict policy', 'a strict policy and no TLS'])(
  'a site with %s sends ratings with their work, without one complaint',
  async (site) => {
    const { page, asked, complaints } = await visitor(site.includes('TLS') ? plain : host.address);
    const subtle = await page.evaluate(() => isSecureContext && crypto.subtle !== undefined);
    expect(subtle).toBe(!site.includes('TLS'));
    await openForm(page);
    await fillForm(page, visit);
    await send(page);
    await heading(page, text.sent);
    expect(ratingIn(asked('/ratings')[0]).proof).toBeDefined();
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the work is asked for at the review, and sending asks for no more', async () => {
  const { page, asked } = await visitor();
  await openForm(page);
  expect(asked('/work.js')).toHaveLength(0);
  await fillForm(page, visit);
  await expect.poll(() => asked('/challenge').length).toBe(1);
  await send(page);
  await heading(page, text.sent);
  expect(asked('/challenge')).toHaveLength(1);
  expect(asked('/work.js')).toHaveLength(1);
  await page.context().close();
});

test('a rating sent without net gets its work when the net is back', async () => {
  const { page, asked } = await visitor();
  await openForm(page);
  await page.context().setOffline(true);
  await fillForm(page, visit);
  await send(page);
  await heading(page, text.queued);
  await page.context().setOffline(false);
  await heading(page, text.sent);
  expect(ratingIn(asked('/ratings').at(-1)).proof).toBeDefined();
  await page.context().close();
});

test('one that was left behind without net is sent at the next visit', async () => {
  const { page } = await visitor();
  const context = page.context();
  await openForm(page);
  await context.setOffline(true);
  await fillForm(page, visit);
  await send(page);
  await heading(page, text.queued);
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  const posted = later.waitForResponse((response) => response.url().endsWith('/ratings'));
  await later.goto(plain);
  expect((await posted).status()).toBe(201);
  await expect.poll(() => later.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await context.close();
});

test('what was left behind on our own page is sent from the page of a visit code too', async () => {
  const { page } = await visitor(ours('/rate/xa-nha'));
  const context = page.context();
  await page.getByRole('heading', { name: text.officer }).waitFor();
  await context.setOffline(true);
  await fillForm(page, visit);
  await send(page);
  await heading(page, text.queued);
  await page.close();
  await context.setOffline(false);
  const [code] = await issueSheet(toServer(), home, [home.officers[1]?.id ?? '']);
  const later = await context.newPage();
  const posted = later.waitForRequest((request) => request.url().endsWith('/ratings'));
  await later.goto(ours(`/r/xa-nha#${code}`));
  const sent = await posted;
  expect((await sent.response())?.status()).toBe(201);
  expect(ratingIn(sent)).toMatchObject({ officer: home.officers[0]?.id, proof: {} });
  await context.close();
});

test('work that the server does not take is done anew at once', async () => {
  const { page, asked } = await visitor();
  let posts = 0;
  await page.route('**/ratings', (route) =>
    (posts += 1) === 1 ? route.fulfill(refusal('work-refused', 403)) : route.continue(),
  );
  await openForm(page);
  await fillForm(page, visit);
  await send(page);
  await heading(page, text.sent);
  expect(asked('/challenge').length).toBeGreaterThan(1);
  expect(asked('/ratings').length).toBeGreaterThan(1);
  await page.context().close();
});

test('while the part for the work cannot come, or is not what it should be, the rating waits', async () => {
  for (const meet of ['cut', 'changed'] as const) {
    const { page, asked } = await visitor();
    let spoilt = true;
    await page.route(/work\.js/u, async (route) => {
      if (!spoilt) return route.continue();
      if (meet === 'cut') return route.abort();
      const answer = await fetchedOf(route);
      return route.fulfill({ response: answer, body: `${await answer.text()} ` });
    });
    await openForm(page);
    await fillForm(page, visit);
    await send(page);
    await heading(page, text.queued);
    expect(asked('/ratings')).toEqual([]);
    spoilt = false;
    await heading(page, text.sent);
    await page.context().close();
  }
});

test('a reply that is lost is asked for again with the same work, and the rating counts once', async () => {
  const officer = home.officers[2]?.id ?? '';
  for (let sent = 0; sent < 9; sent += 1) await rate(officer);
  const { page, asked } = await visitor();
  let posts = 0;
  await page.route('**/ratings', async (route) => {
    posts += 1;
    if (posts > 1) return route.continue();
    expect((await fetchedOf(route)).status()).toBe(201);
    return route.abort('connectionreset');
  });
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 3' });
  await send(page);
  await heading(page, text.sent);
  expect(posts).toBe(2);
  expect(asked('/challenge')).toHaveLength(1);
  await page.context().close();
  await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/xa-nha`);
  const board = await ok<Board>(call(toServer(), 'GET', '/v1/communes/xa-nha/board'));
  const shown = board.officers?.find(({ id }) => id === officer);
  expect(shown?.channels).toMatchObject([{ channel: 'open', ratings: 10 }]);
});

async function rate(officer: string): Promise<void> {
  const headers = { [ADDRESS_HEADER]: randomId() };
  const path = '/v1/communes/xa-nha/ratings';
  await ok(call(toServer(), 'POST', path, { body: newRating(officer, {}, sets), headers }));
}

function refusal(code: string, status: number) {
  return {
    status,
    headers: { 'Access-Control-Allow-Origin': '*' },
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: `urn:nghe-dan:problem:${code}`, title: code, status }),
  };
}

/** What the work of some ratings took in a page of ours, in ms. */
interface Worked {
  readonly counters: readonly number[];
  readonly times: readonly number[];
  readonly longestTask: number;
}

/** Runs in the page, with the part as it was built. */
async function workInPage({
  part,
  ids,
}: {
  part: WorkPart;
  ids: readonly string[];
}): Promise<Worked> {
  let longestTask = 0;
  const seen = new PerformanceObserver((list) => {
    longestTask = Math.max(longestTask, ...list.getEntries().map(({ duration }) => duration));
  });
  seen.observe({ entryTypes: ['longtask'] });
  const ratings = `${location.origin}/v1/communes/xa-nha/ratings`;
  const counters: number[] = [];
  const times: number[] = [];
  for (const id of ids) {
    const began = performance.now();
    counters.push((await part.workAhead(ratings, id)).counter);
    times.push(performance.now() - began);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { counters, times, longestTask };
}

test.each([1, 6])('the usual work is done in a browser that is %i times slower', async (slower) => {
  const page = await browser.newPage();
  await page.goto(ours('/board/xa-nha'));
  await page.setExtraHTTPHeaders({ [ADDRESS_HEADER]: randomId() });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const part = await page.evaluateHandle<WorkPart>(
    "fetch('/widget/manifest.json').then((answer) => answer.json()).then(({ version }) => import(`/widget/${version}/work.js`))",
  );
  // A slow one needs a second for each.
  const ids = Array.from({ length: slower === 1 ? 9 : 3 }, randomId);
  // The time that the page's thread had, whatever else the machine was busy with.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskSeconds(session);
  const worked = await page.evaluate(workInPage, { part, ids });
  const seconds = (await taskSeconds(session)) - before;
  expect(Math.max(...worked.counters)).toBeLessThan(100_000);
  console.info(describeWork(slower, seconds, worked));
  await page.close();
});

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

function describeWork(slower: number, seconds: number, worked: Worked): string {
  const { counters, times, longestTask } = worked;
  const most = (seconds * 1000 * 100_000) / counters.reduce((sum, counter) => sum + counter, 0);
  const each = times.map((time) => time.toFixed(0)).join(', ');
  return `CPU ${slower}x: ${each} ms; 100,000 hashes ${most.toFixed(0)} ms of the page's thread; longest task ${longestTask} ms`;
}
