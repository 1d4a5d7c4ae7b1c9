import { abortAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { tickFailingAt } from './failing-tick.ts';
import { foundCommune, rate } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const { BOX_KEYS } = env as unknown as Environment;
let home: Installation;
let officers: readonly string[];
let count = 0;

beforeEach(async () => {
  // What fails on purpose is logged; that is not what is looked at here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`su-co-${count}`);
  officers = home.officers.map(({ id }) => id);
});

/** Many ratings, so that a release takes several slices. */
const PATIENCE = { timeout: 60_000 };

const path = () => `/v1/communes/${home.commune}`;
const board = () => ok<Board>(call(send, 'GET', `${path()}/board`));

/** What the board shows of each officer's open ratings. */
async function shown(): Promise<readonly number[]> {
  const channels = (await board()).officers?.map((officer) => officer.channels[0]?.ratings ?? 0);
  return channels ?? [];
}

async function waiting(release: number): Promise<number> {
  const { box = [] } = await tablesOf(communeObject(home.commune));
  return box.filter((row) => row['release'] === release).length;
}

test(
  'a release that fails at any of its transactions is finished later, each rating counted once',
  PATIENCE,
  async () => {
    let failed = true;
    let transaction = 0;
    while (failed) {
      transaction += 1;
      home = await foundCommune(`${home.commune}-${transaction}`);
      officers = home.officers.map(({ id }) => id);
      await rate(home.commune, officers[0] ?? '', 52);
      await rate(home.commune, officers[1] ?? '', 4);
      await pass(WEEK);
      failed = await tickFailingAt(home.commune, transaction);
      if (failed) expect(await shown()).toEqual([0, 0, 0]);
      await abortAllDurableObjects();
      await communeObject(home.commune).tick();
      expect(await shown()).toEqual([52, 0, 0]);
      expect([await waiting(1), await waiting(2)]).toEqual([0, 4]);
      expect((await board()).total[0]?.criteria[0]?.counts).toEqual({ kept: 52 });
      await setClock('2026-03-04T09:00:00+07:00');
    }
    // To close, to decide, two slices logged, two moved, two taken out of the box, to
    // carry paper over, to publish; and the run that did not fail.
    expect(transaction).toBe(11);
  },
);

test(
  'a release cut short by the death of its object is finished later, each rating counted once',
  PATIENCE,
  async () => {
    await rate(home.commune, officers[0] ?? '', 600);
    await pass(WEEK);
    for (const patience of [0, 2, 5, 10, 20]) {
      const ticking = communeObject(home.commune)
        .tick()
        .catch(() => undefined);
      await scheduler.wait(patience);
      await abortAllDurableObjects();
      await ticking;
    }
    await communeObject(home.commune).tick();
    expect(await shown()).toEqual([600, 0, 0]);
    expect([await waiting(1), await waiting(2)]).toEqual([0, 0]);
  },
);

test(
  'what comes in while a release is prepared waits for the next, and nothing is counted twice',
  PATIENCE,
  async () => {
    const early = Array.from({ length: 600 }, () => newRating(officers[0] ?? ''));
    const post = (body: unknown) => ok<Receipt>(call(send, 'POST', `${path()}/ratings`, { body }));
    await Promise.all(early.map(post));
    await pass(WEEK);
    const ticking = communeObject(home.commune).tick();
    const late: Receipt[] = [];
    for (let more = 0; more < 40; more += 1) {
      const [receipt] = await Promise.all([post(newRating(officers[0] ?? '')), post(early[more])]);
      late.push(receipt);
    }
    await ticking;
    const inFirst = late.filter(({ release }) => release === 1).length;
    expect(inFirst).toBeLessThan(40);
    expect(await shown()).toEqual([600 + inFirst, 0, 0]);
    expect(await waiting(2)).toBe(40 - inFirst);
    await passWeek(home.commune);
    expect((await shown())[0]).toBe(640);
  },
);

test('without the key of its box a release goes on, and counts what it could not read', async () => {
  await rate(home.commune, officers[0] ?? '', 12);
  const keys = BOX_KEYS.get(BOX_KEYS.idFromName(home.commune));
  await runInDurableObject(keys, (_object, { storage }) => storage.sql.exec('DELETE FROM box_key'));
  await abortAllDurableObjects();
  await rate(home.commune, officers[1] ?? '', 10);
  await passWeek(home.commune);
  expect(await shown()).toEqual([0, 10, 0]);
  const { release = [], box } = await tablesOf(communeObject(home.commune));
  expect(release[0]).toMatchObject({ number: 1, state: 'published', unreadable: 12 });
  expect(box).toEqual([]);
  await rate(home.commune, officers[0] ?? '', 10);
  await passWeek(home.commune);
  expect(await shown()).toEqual([10, 10, 0]);
});
