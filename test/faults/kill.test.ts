import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import {
  ADDRESS_HEADER,
  OPERATOR_SECRET,
  type RealServer,
  sendTo,
  startServer,
  withClock,
} from '../server/real-server.ts';

const KILLS = 6;
const ACKNOWLEDGED_A_LIFE = 200;
const CITIZENS = 24;

let data: string;
let server: RealServer;
let home: Installation;
const receipts = new Map<string, Receipt>();
const ratings = new Map<string, Rating>();

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'nghe-dan-kill-'));
  server = await startServer(withClock(data));
  home = await newCommune(send(), await firstOperator(send(), OPERATOR_SECRET), 'mat-dien');
});

afterAll(async () => {
  await server?.kill();
  await rm(data, { recursive: true, force: true });
});

const send = () => sendTo(server.ports.get('http') ?? 0);

async function rate(rating: Rating): Promise<void> {
  ratings.set(rating.id, rating);
  const path = `/v1/communes/${home.commune}/ratings`;
  const headers = { [ADDRESS_HEADER]: randomId() };
  receipts.set(rating.id, await ok<Receipt>(call(send(), 'POST', path, { body: rating, headers })));
}

/** A citizen rates one officer after another until the server is gone. */
async function citizen(place: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const officer = home.officers[(place + count) % home.officers.length];
    await rate(newRating(officer?.id ?? ''));
  }
}

/** Many citizens rate at once; in the midst of it the power goes. */
async function lifeAndDeath(): Promise<void> {
  const before = receipts.size;
  const citizens = Array.from({ length: CITIZENS }, (_, place) => citizen(place).catch(() => {}));
  while (receipts.size < before + ACKNOWLEDGED_A_LIFE)
    await new Promise((next) => setTimeout(next, 2));
  await server.kill();
  await Promise.all(citizens);
  server = await startServer(withClock(data));
}

async function expectEachOnce(): Promise<void> {
  const board = await ok<Board>(call(send(), 'GET', `/v1/communes/${home.commune}/board`));
  for (const { id } of home.officers) {
    const sent = [...ratings.values()].filter(({ officer }) => officer === id).length;
    const shown = board.officers?.find((officer) => officer.id === id)?.channels[0]?.ratings;
    expect(shown).toBe(sent);
  }
}

test('after every loss of power each acknowledged rating is there, and once', async () => {
  for (let kill = 0; kill < KILLS; kill += 1) await lifeAndDeath();
  const acknowledged = new Map(receipts);
  const unanswered = [...ratings.values()].filter(({ id }) => !acknowledged.has(id));
  expect(acknowledged.size).toBeGreaterThanOrEqual(1000);
  expect(unanswered.length).toBeGreaterThan(0);

  // Only what got no answer is sent again: one that was acknowledged and lost would be missed.
  for (const rating of unanswered) await rate(rating);
  await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${home.commune}`);
  await expectEachOnce();

  for (const [id, receipt] of [...acknowledged].slice(0, 200)) {
    await rate(ratings.get(id) ?? newRating(''));
    // The release has handled it: nothing is left from which to promise it again.
    expect(receipts.get(id)).toEqual({ ...receipt, promise: null });
  }
  await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${home.commune}`);
  await expectEachOnce();
});
