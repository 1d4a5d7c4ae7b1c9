import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { Work, WorkProof } from '../../shared/contract/work.ts';
import { call, ok } from '../client/api.ts';
import { sendAsIs } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { doWork, proveWork } from '../client/proving.ts';
import { newRating, randomId } from '../client/rating.ts';
import { issueSheet, openFor } from '../client/visit.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const COMMUNE = 'gop-suc';
const path = `/v1/communes/${COMMUNE}/ratings`;
const challenge = (rating: string) => `/v1/communes/${COMMUNE}/challenge?rating=${rating}`;
const MINUTE = 60_000;
let home: Installation;
let officer: string;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune(COMMUNE);
  officer = home.officers[0]?.id ?? '';
});

beforeEach(() => setClock('2026-03-04T09:00:00+07:00'));

const post = (body: unknown) => call(sendAsIs, 'POST', path, { body });
const inBox = async () => (await tablesOf(communeObject(COMMUNE))).box?.length ?? 0;

async function outcome(body: unknown): Promise<string> {
  const sent = await post(body);
  const code = (sent.body as { type?: string }).type?.replace('urn:nghe-dan:problem:', '');
  return code === undefined ? `${sent.status}` : `${sent.status} ${code}`;
}

async function proven(rating: Rating = newRating(officer)): Promise<Rating> {
  return { ...rating, proof: await proveWork(sendAsIs, COMMUNE, rating.id) };
}

test('an open rating with its work done is taken in, one without is not, and leaves no trace', async () => {
  const before = await inBox();
  expect(await outcome(newRating(officer))).toBe('403 work-needed');
  expect(await inBox()).toBe(before);
  expect(await outcome(await proven())).toBe('201');
  expect(await inBox()).toBe(before + 1);
});

/** Two ratings whose counters differ: with as little work as here is to do they may be the same. */
async function twoProven(): Promise<readonly [Rating, Rating]> {
  const [one, other] = [await proven(), await proven()];
  return one.proof?.counter === other.proof?.counter ? twoProven() : [one, other];
}

test('the work of one rating serves no other, whether the first was sent or not', async () => {
  const [one, other] = await twoProven();
  const { proof } = one;
  expect(await outcome({ ...other, proof })).toBe('403 work-refused');
  expect(await outcome(one)).toBe('201');
  expect(await outcome({ ...other, proof })).toBe('403 work-refused');
});

test('a counter that was not sought is refused', async () => {
  const rating = await proven();
  const counter = (rating.proof?.counter ?? 0) + 1;
  expect(await outcome({ ...rating, proof: { ...rating.proof, counter } })).toBe(
    '403 work-refused',
  );
});

/** A rating with its work, and with that of another commune, where another counter is sought. */
async function provenTwice(elsewhere: string): Promise<readonly [Rating, WorkProof]> {
  const rating = await proven();
  const foreign = await proveWork(sendAsIs, elsewhere, rating.id);
  return foreign.counter === rating.proof?.counter ? provenTwice(elsewhere) : [rating, foreign];
}

test('work of another commune is refused', async () => {
  await foundCommune('lang-ben');
  const [rating, foreign] = await provenTwice('lang-ben');
  expect(await outcome({ ...rating, proof: foreign })).toBe('403 work-refused');
  expect(await outcome(rating)).toBe('201');
});

test('work that was done too long ago is refused, and done anew it is taken', async () => {
  const rating = newRating(officer);
  const late = await proven(rating);
  await pass(21 * MINUTE);
  expect(await outcome(late)).toBe('403 work-refused');
  expect(await outcome(await proven(rating))).toBe('201');
});

test('a lost reply is asked for again with the same work, later without any, and in vain with other answers', async () => {
  const rating = await proven();
  const first = await ok<Receipt>(post(rating));
  const before = await inBox();
  expect(await ok(post(rating))).toEqual(first);
  await pass(30 * MINUTE);
  expect(await ok(post(rating))).toEqual(first);
  const { proof: _, ...bare } = rating;
  expect(await ok(post(bare))).toEqual(first);
  expect(await ok(post(await proven(rating)))).toEqual(first);
  const other = { ...bare, answers: { ...bare.answers, 'gan-gui': 1 } };
  expect(await outcome(other)).toBe('409 rating-differs');
  expect(await inBox()).toBe(before);
});

test('even after its release a rating gets its receipt again without work', async () => {
  await foundCommune('ky-sau');
  const late = '/v1/communes/ky-sau/ratings';
  const { officers } = await ok<{ officers: { id: string }[] }>(
    call(sendAsIs, 'GET', '/v1/communes/ky-sau'),
  );
  const rating = newRating(officers[0]?.id ?? '');
  const proof = await proveWork(sendAsIs, 'ky-sau', rating.id);
  const first = await ok<Receipt>(call(sendAsIs, 'POST', late, { body: { ...rating, proof } }));
  await passWeek('ky-sau');
  const again = await ok(call(sendAsIs, 'POST', late, { body: rating }));
  expect(again).toEqual({ ...first, promise: null });
});

test('a rating with the token of a visit needs no work', async () => {
  const [code = ''] = await issueSheet(sendAsIs, home, [officer]);
  const token = await openFor(sendAsIs, COMMUNE, code);
  expect(await outcome({ ...newRating(officer), token })).toBe('201');
});

test('a member who is no kiosk has to do the work like everybody', async () => {
  const operator = await operatorToken();
  for (const token of [home.tokens.leader, operator]) {
    const { status } = await call(sendAsIs, 'POST', path, { token, body: newRating(officer) });
    expect(status).toBe(403);
    const sent = await call(sendAsIs, 'POST', path, { token, body: await proven() });
    expect(sent.status).toBe(201);
  }
});

test('a challenge is kept by nobody on the way, and is for one commune and one rating', async () => {
  const { status, headers, body } = await call(sendAsIs, 'GET', challenge(randomId()));
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body).toMatchObject({ parameters: { algorithm: 'SHA-256' } });
  for (const wrong of ['', 'x', `${randomId()}&hashes=1`]) {
    expect((await call(sendAsIs, 'GET', challenge(wrong))).status).toBe(400);
  }
  const elsewhere = challenge(randomId()).replace(COMMUNE, 'khong-co');
  expect((await call(sendAsIs, 'GET', elsewhere)).status).toBe(404);
});

/** The largest of the counters that an address has to find for several ratings. */
async function mostWork(address: string, times: number): Promise<number> {
  const headers = { 'x-address': address };
  const counters: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const work = await ok<Work>(call(sendAsIs, 'GET', challenge(randomId()), { headers }));
    counters.push((await doWork(work)).counter);
  }
  return Math.max(...counters);
}

test('an address that asks again and again gets more to do, its neighbours do not', async () => {
  expect(await mostWork('198.51.100.20', 10)).toBeLessThan(16);
  await mostWork('198.51.100.20', 41);
  expect(await mostWork('198.51.100.20', 20)).toBeGreaterThan(2 * 16);
  expect(await mostWork('198.51.100.21', 10)).toBeLessThan(16);
});

test('all addresses of an IPv6 network get more to do together', async () => {
  for (let host = 1; host <= 51; host += 1) await mostWork(`2001:db8:5:5::${host}`, 1);
  expect(await mostWork('2001:db8:5:5:1:2:3:4', 20)).toBeGreaterThan(2 * 16);
  expect(await mostWork('2001:db8:5:6::1', 10)).toBeLessThan(16);
});

test('of the address and of the work nothing is stored', async () => {
  const headers = { 'x-address': '198.51.100.77' };
  const before = await tablesOf(communeObject(COMMUNE));
  await ok(call(sendAsIs, 'GET', challenge(randomId()), { headers }));
  expect(await tablesOf(communeObject(COMMUNE))).toEqual(before);
});
