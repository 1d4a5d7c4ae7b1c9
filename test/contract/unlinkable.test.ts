import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { decodeRating } from '../../worker/commune/box/boxed-rating.ts';
import { unseal } from '../../worker/commune/box/seal.ts';
import type { Environment } from '../../worker/environment.ts';
import { secretHash } from '../../worker/registry/members/secret-hash.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { issueSheet, openFor } from '../client/visit.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';
import { type Change, changeBetween, linkCodes } from './linking-attack.ts';
import { type Tables, tablesOf } from './tables.ts';

const CITIZENS = 100;
const COMMUNE = 'to-mo';
const { BOX_KEYS } = env as unknown as Environment;

let home: Installation;
let history: Change[];
/** Copies of the database: in the middle of the week, at its end, and after the release. */
let backups: { middle: Tables; end: Tables; after: Tables };
/** What the citizen with each code said. */
const truth = new Map<string, string>();
let boxKey: Uint8Array;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune(COMMUNE);
  boxKey = await BOX_KEYS.get(BOX_KEYS.idFromName(COMMUNE)).obtain(1);
  const copies = await liveThroughAWeek();
  history = copies.slice(1).map((copy, at) => changeBetween(copies[at] ?? copy, copy));
  const [middle = {}, end = {}] = [copies[CITIZENS], copies.at(-1)];
  await passWeek(COMMUNE);
  backups = { middle, end, after: await tablesOf(communeObject(COMMUNE)) };
}, 120_000);

/** Citizens open their slips and rate, one in twelve only after the next one has. A copy after each change. */
async function liveThroughAWeek(): Promise<Tables[]> {
  const officer = home.officers[0]?.id ?? '';
  const codes = await issueSheet(send, home, [officer], CITIZENS);
  const copies = [await tablesOf(communeObject(COMMUNE))];
  const copy = async () => copies.push(await tablesOf(communeObject(COMMUNE)));
  let late: (() => Promise<unknown>) | null = null;
  for (const [place, code] of codes.entries()) {
    const comment = `Lời của người thứ ${place}`;
    truth.set(String([...new Uint8Array(secretHash(code))]), comment);
    const token = await openFor(send, COMMUNE, code);
    await copy();
    const body = { ...newRating(officer), token, comment };
    const rate = () => ok(call(send, 'POST', `/v1/communes/${COMMUNE}/ratings`, { body }));
    if (place % 24 === 0) {
      late = rate;
      continue;
    }
    await rate();
    await copy();
    await late?.();
    if (late !== null) await copy();
    late = null;
  }
  return copies;
}

function comments(): readonly string[] {
  return (backups.after['comment'] ?? []).map(({ text }) => String(text));
}

function rightOf(links: ReadonlyMap<string, string>): number {
  return [...links].filter(([code, comment]) => truth.get(code) === comment).length;
}

function withKey(row: Readonly<Record<string, unknown>>): string | null {
  const bytes = (value: unknown) => Uint8Array.from(value as number[]);
  const text = unseal(boxKey, bytes(row['key']), bytes(row['sealed']));
  return text === null ? null : decodeRating(text).comment;
}

test('every citizen’s rating was opened, and every code was seen to be spent', () => {
  expect(comments().toSorted()).toEqual([...truth.values()].toSorted());
  expect(history.flatMap(({ spent }) => spent)).toHaveLength(CITIZENS);
  expect(history.flatMap(({ boxed }) => boxed)).toHaveLength(CITIZENS);
});

test('with database, log and backups but without the box’s key, codes and ratings are linked by chance', () => {
  const right = rightOf(linkCodes(history, comments(), () => null));
  // By chance 1 of 100 is right on average; more than 7 are in 1 of 100,000 runs.
  expect(right).toBeLessThanOrEqual(7);
});

test('the same attack on a box that is not sealed links at least 90 of 100', ({ annotate }) => {
  const right = rightOf(linkCodes(history, comments(), withKey));
  void annotate(`with the key of the box ${right} of ${CITIZENS} are linked`);
  expect(right).toBeGreaterThanOrEqual(0.9 * CITIZENS);
});

test('no value of a code’s row is in a row of a rating, in any copy', () => {
  const own = ['hash', 'request'];
  for (const copy of Object.values(backups)) {
    const values = (copy['visit_code'] ?? []).flatMap((row) => own.map((column) => row[column]));
    const known = new Set(values.filter((value) => value !== null).map(String));
    const { visit_code: _codes, ...others } = copy;
    const cells = Object.values(others)
      .flat()
      .flatMap((row) => Object.values(row).map(String));
    expect(cells.filter((cell) => known.has(cell))).toEqual([]);
    expect(known.size).toBeGreaterThan(0);
  }
});

test('codes of one sheet differ in nothing but hash and request, and in whether they were opened', () => {
  for (const copy of Object.values(backups)) {
    const rest = (copy['visit_code'] ?? []).map(({ hash: _h, request, epoch, ...row }) => {
      expect(epoch === null).toBe(request === null);
      return JSON.stringify(row);
    });
    expect(new Set(rest).size).toBe(1);
  }
});

test('an opened rating no longer knows its token', () => {
  const { opened = [], spent_token: spent = [] } = backups.after;
  expect(spent).toHaveLength(CITIZENS);
  for (const { rating } of opened) expect(decodeRating(String(rating)).token).toBeNull();
});
