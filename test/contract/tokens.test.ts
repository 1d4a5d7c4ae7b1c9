import { beforeEach, expect, test, vi } from 'vitest';
import type { Opened } from '../../shared/contract/code.ts';
import { problemCode } from '../../shared/contract/problem.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { Board, Channel, ChannelResult } from '../../shared/contract/score.ts';
import { epochAt, tokensEndAt } from '../../shared/token/epoch.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import { askToOpen, issueSheet, newVisit, openFor, tokensOf } from '../client/visit.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { tickFailingAt } from './failing-tick.ts';
import { foundCommune, rate } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

let count = 0;
let home: Installation;
let base: string;
let first: string;
let second: string;

/** Slips for the first officer; a leader's session ends sooner than these tests. */
let codes: string[];

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  await found(`ve-danh-gia-${count}`);
});

async function found(commune: string): Promise<void> {
  home = await foundCommune(commune);
  base = `/v1/communes/${home.commune}`;
  [first = '', second = ''] = home.officers.map(({ id }) => id);
  codes = [...(await issueSheet(send, home, [first], 30))];
}

/** The rating of somebody who was given a slip; it is not sent. */
async function visitRating(): Promise<Rating> {
  return { ...newRating(first), token: await openFor(send, home.commune, codes.pop() ?? '') };
}

const post = (body: Rating) => call(send, 'POST', `${base}/ratings`, { body });

async function outcome(rating: Rating): Promise<string> {
  const { status, body } = await post(rating);
  return `${status} ${problemCode((body as { type?: string }).type ?? '') ?? ''}`.trim();
}

/** Another version of a rating, under an id of its own. */
function versionOf(rating: Rating, version: number, near: 1 | 2 | 3 | 4 | 5): Rating {
  const answers = { ...rating.answers, 'gan-gui': near };
  return { ...rating, id: randomId(), version, answers };
}

async function results(officer: string, channel: Channel): Promise<ChannelResult | undefined> {
  const { officers } = await ok<Board>(call(send, 'GET', `${base}/board`));
  const rated = officers?.find(({ id }) => id === officer);
  return rated?.channels.find((result) => result.channel === channel);
}

async function nearness(officer: string): Promise<Readonly<Record<string, number>> | undefined> {
  const criteria = (await results(officer, 'receipt'))?.criteria;
  return criteria?.find(({ criterion }) => criterion === 'gan-gui')?.counts;
}

/** Others rate by slips too, so that the release opens. */
async function othersRate(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await ok(post(await visitRating()));
}

test('a rating with a token counts in the channel of its code, apart from open ones', async () => {
  await rate(home.commune, first, 10);
  await othersRate(11);
  await passWeek(home.commune);
  expect((await results(first, 'receipt'))?.ratings).toBe(11);
  expect((await results(first, 'open'))?.ratings).toBe(10);
});

test('a token is good for its own officer, channel, epoch and commune, and as it is', async () => {
  const rating = await visitRating();
  const { token } = rating;
  if (token === undefined) throw new Error('no token');
  const other = await foundCommune(`ve-noi-khac-${count}`);
  const flipped = token.output.replace(/^./u, (letter) => (letter === 'A' ? 'B' : 'A'));
  const wrong: Record<string, Rating> = {
    officer: { ...rating, officer: second },
    channel: { ...rating, token: { ...token, channel: 'counter' } },
    output: { ...rating, token: { ...token, output: flipped } },
    input: { ...rating, token: { ...token, input: 'A'.repeat(43) } },
    epochToCome: { ...rating, token: { ...token, epoch: token.epoch + 1 } },
  };
  for (const [name, body] of Object.entries(wrong)) {
    expect({ name, is: await outcome(body) }).toEqual({ name, is: '403 token-refused' });
  }
  const elsewhere = { ...rating, officer: other.officers[0]?.id ?? '' };
  const sent = await call(send, 'POST', `/v1/communes/${other.commune}/ratings`, {
    body: elsewhere,
  });
  expect(sent.status).toBe(403);
  expect(await outcome(rating)).toBe('201');
});

test('a version is for ratings with a token only', async () => {
  expect(await outcome({ ...newRating(first), version: 2 })).toBe('422 invalid-body');
});

test('of several versions the highest counts once, in whatever order they came', async () => {
  await othersRate(9);
  const rating = await visitRating();
  for (const [version, near] of [
    [2, 2],
    [3, 1],
    [1, 5],
  ] as const) {
    await ok(post(versionOf(rating, version, near)));
  }
  await passWeek(home.commune);
  expect((await results(first, 'receipt'))?.ratings).toBe(10);
  expect(await nearness(first)).toEqual({ 1: 1, 4: 9 });
});

test('versions of one rating do not make a release open that one rating would not', async () => {
  await othersRate(8);
  const rating = await visitRating();
  for (const version of [1, 2, 3, 4, 5]) await ok(post(versionOf(rating, version, 3)));
  await passWeek(home.commune);
  expect(await results(first, 'receipt')).toBeUndefined();
  await othersRate(5);
  await passWeek(home.commune);
  expect(await nearness(first)).toEqual({ 3: 1, 4: 13 });
});

test('the same version again is the same rating; with other answers it is refused', async () => {
  const rating = { ...(await visitRating()), version: 1 };
  const receipt = await ok<Receipt>(post(rating));
  expect(await ok<Receipt>(post(rating))).toEqual(receipt);
  expect(await outcome({ ...rating, id: randomId() })).toBe('201');
  expect(await outcome(versionOf(rating, 1, 1))).toBe('409 rating-differs');
  expect((await tablesOf(communeObject(home.commune)))['box']).toHaveLength(1);
});

test('after its release a token is spent: no new version, and a late retry counts nothing', async () => {
  await othersRate(9);
  const rating = await visitRating();
  const sent = versionOf(rating, 2, 2);
  await ok(post(sent));
  await passWeek(home.commune);
  expect(await outcome(versionOf(rating, 3, 1))).toBe('409 token-spent');
  expect(await outcome(versionOf(rating, 1, 1))).toBe('409 token-spent');
  expect(await outcome(sent)).toBe('201');
  await othersRate(5);
  await passWeek(home.commune);
  expect(await nearness(first)).toEqual({ 2: 1, 4: 14 });
});

test('a rating that waits on is spent too: its release has come, though it was not opened', async () => {
  const rating = await visitRating();
  await ok(post(versionOf(rating, 1, 2)));
  await passWeek(home.commune);
  expect(await outcome(versionOf(rating, 2, 5))).toBe('409 token-spent');
  await othersRate(9);
  await passWeek(home.commune);
  expect(await nearness(first)).toEqual({ 2: 1, 4: 9 });
});

test('while a release is prepared no new version slips past it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await othersRate(9);
  const rating = await visitRating();
  await ok(post(versionOf(rating, 1, 2)));
  await pass(WEEK);
  // Closed, but nothing decided and nothing moved.
  expect(await tickFailingAt(home.commune, 2)).toBe(true);
  expect(await outcome(versionOf(rating, 2, 5))).toBe('409 token-spent');
  expect(await outcome(versionOf(rating, 1, 2))).toBe('201');
  await communeObject(home.commune).tick();
  expect(await nearness(first)).toEqual({ 2: 1, 4: 9 });
});

test('a release that fails between its transactions still counts the highest version, once', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const transaction of [2, 3, 4, 5, 6]) {
    await setClock('2026-03-04T09:00:00+07:00');
    await found(`${home.commune}-${transaction}`);
    await othersRate(9);
    const rating = await visitRating();
    for (const version of [1, 3, 2] as const) await ok(post(versionOf(rating, version, version)));
    await pass(WEEK);
    expect(await tickFailingAt(home.commune, transaction)).toBe(true);
    await communeObject(home.commune).tick();
    expect(await nearness(first)).toEqual({ 3: 1, 4: 9 });
    expect((await tablesOf(communeObject(home.commune)))['box']).toEqual([]);
  }
});

test('a late outbox loses nothing: a rating joins the release after its arrival', async () => {
  const rating = await visitRating();
  for (let week = 0; week < 2; week += 1) await passWeek(home.commune);
  const { release } = await ok<Receipt>(post(rating));
  expect(release).toBe(3);
  await othersRate(9);
  await passWeek(home.commune);
  expect((await results(first, 'receipt'))?.ratings).toBe(10);
});

test('a token outlives its epoch by one more, and then says that it is too old', async () => {
  const [code, later] = codes;
  const token = await openFor(send, home.commune, code ?? '');
  const visit = newVisit();
  const once = await ok<Opened>(askToOpen(send, home.commune, later ?? '', visit));
  await pass(13 * WEEK);
  const { keys } = await ok<{ keys: { epoch: number }[] }>(call(send, 'GET', `${base}/token-keys`));
  expect(keys.map(({ epoch }) => epoch)).toEqual([token.epoch + 1, token.epoch]);
  expect(await outcome({ ...newRating(first), token })).toBe('201');
  const again = await ok<Opened>(askToOpen(send, home.commune, later ?? '', visit));
  expect(again).toMatchObject({ epoch: once.epoch, publicKey: once.publicKey });
  const [other] = tokensOf(home.commune, visit, again);
  await pass(13 * WEEK);
  expect(await outcome({ ...newRating(first), token: other })).toBe('410 token-expired');
  const tooLate = await askToOpen(send, home.commune, later ?? '', visit);
  expect(tooLate.body).toMatchObject({ type: 'urn:nghe-dan:problem:token-expired' });
});

test('a code from the end of an epoch gives a token of the next, and a lost reply one of its own', async () => {
  const newEpoch = tokensEndAt(epochAt(Date.parse('2026-03-04T09:00:00+07:00')) - 1);
  await setClock(new Date(newEpoch - 1000).toISOString());
  await found(`giao-ky-${count}`);
  const epoch = epochAt(newEpoch);
  const [code = '', asked = ''] = codes;
  const visit = newVisit();
  expect(await ok(askToOpen(send, home.commune, asked, visit))).toMatchObject({ epoch: epoch - 1 });
  await setClock(new Date(newEpoch).toISOString());
  const again = await ok<Opened>(askToOpen(send, home.commune, asked, visit));
  const [old] = tokensOf(home.commune, visit, again);
  const token = await openFor(send, home.commune, code);
  expect([old?.epoch, token.epoch]).toEqual([epoch - 1, epoch]);
  expect(await outcome({ ...newRating(first), token: old })).toBe('201');
  expect(await outcome({ ...newRating(first), token })).toBe('201');
});

test('a slip with two officers gives two ratings that have nothing in common', async () => {
  const [code = ''] = await issueSheet(send, home, [first, second]);
  const visit = newVisit();
  const opened = await ok<Opened>(askToOpen(send, home.commune, code, visit));
  const [one, other] = tokensOf(home.commune, visit, opened);
  expect(await outcome({ ...newRating(first), token: one })).toBe('201');
  expect(await outcome({ ...newRating(second), token: one })).toBe('403 token-refused');
  expect(await outcome({ ...newRating(second), token: other })).toBe('201');
  expect((await tablesOf(communeObject(home.commune)))['box']).toHaveLength(2);
});
