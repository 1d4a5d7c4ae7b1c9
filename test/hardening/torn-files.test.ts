import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import { databaseIn } from '../operator/curious-operator.ts';
import {
  ADDRESS_HEADER,
  OPERATOR_SECRET,
  type RealServer,
  sendTo,
  startServer,
  withClock,
} from '../server/real-server.ts';

const COMMUNE = 'rach-nat';

let data: string;
let server: RealServer;

afterEach(async () => {
  await server.kill();
  rmSync(data, { recursive: true, force: true });
});

const send = () => sendTo(server.ports.get('http') ?? 0);

function rate(rating: Rating): Promise<Sent> {
  const headers = { [ADDRESS_HEADER]: randomId() };
  return call(send(), 'POST', `/v1/communes/${COMMUNE}/ratings`, { body: rating, headers });
}

/** A commune with ratings whose last writes stand in the write-ahead log alone; the power went. */
async function cutOff(): Promise<{ home: Installation; ratings: readonly Rating[]; wal: string }> {
  data = mkdtempSync(join(tmpdir(), 'nghe-dan-torn-'));
  server = await startServer(withClock(data));
  const home = await newCommune(send(), await firstOperator(send(), OPERATOR_SECRET), COMMUNE);
  const ratings = Array.from({ length: 12 }, () => newRating(home.officers[0]?.id ?? ''));
  for (const rating of ratings) expect((await rate(rating)).status).toBe(201);
  await server.kill();
  const wal = `${databaseIn(data)}-wal`;
  expect(statSync(wal).size).toBeGreaterThan(0);
  return { home, ratings, wal };
}

/** After the citizens' devices have sent all of their ratings again, each counts once. */
async function expectEachOnce(ratings: readonly Rating[]): Promise<void> {
  server = await startServer(withClock(data));
  for (const rating of ratings) expect((await rate(rating)).status).toBe(201);
  await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${COMMUNE}`);
  const board = await ok<Board>(call(send(), 'GET', `/v1/communes/${COMMUNE}/board`));
  const officer = board.officers?.find(({ id }) => id === ratings[0]?.officer);
  expect(officer?.channels[0]?.ratings).toBe(ratings.length);
}

test.each([1, 20_000])(
  'a write-ahead log that lacks its last %i bytes is read up to its last whole transaction',
  async (bytes) => {
    const { ratings, wal } = await cutOff();
    truncateSync(wal, statSync(wal).size - bytes);
    await expectEachOnce(ratings);
  },
);

test('rubbish at the end of a write-ahead log is passed over', async () => {
  const { ratings, wal } = await cutOff();
  appendFileSync(wal, Buffer.alloc(5000, 0xa5));
  await expectEachOnce(ratings);
});

test('a database whose pages were overwritten is refused without being written to, and other communes go on', async () => {
  await cutOff();
  const file = databaseIn(data);
  const broken = Buffer.concat([Buffer.alloc(8192, 0x5a), readFileSync(file).subarray(8192)]);
  rmSync(`${file}-wal`);
  writeFileSync(file, broken);
  server = await startServer(withClock(data));
  const { status } = await call(send(), 'GET', `/v1/communes/${COMMUNE}/board`);
  expect(status).toBe(500);
  expect((await call(send(), 'GET', '/v1/communes/khong-co/board')).status).toBe(404);
  expect(readFileSync(file).equals(broken)).toBe(true);
});
