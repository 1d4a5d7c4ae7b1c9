import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { issueSheet, openFor } from '../client/visit.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

// What Cloudflare bills is worked out in docs/cloudflare.md from the limits below.
const OPEN = { arrival: 1.1, all: 11 };
const WITH_CODE = { arrival: 8, all: 20 };

beforeAll(() => setClock('2026-03-04T09:00:00+07:00'));

/** Counts the rows that a commune's object writes from now on, as Cloudflare does for its bill. */
async function countRows(commune: string): Promise<() => number> {
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
  await runInDurableObject(communeObject(commune), (_, { storage }) => {
    const exec = storage.sql.exec.bind(storage.sql);
    Object.assign(storage.sql, {
      exec(...args: Parameters<typeof exec>) {
        const cursor = exec(...args);
        cursors.push(cursor);
        return cursor;
      },
    });
  });
  return () => cursors.reduce((sum, { rowsWritten }) => sum + rowsWritten, 0);
}

/** Rows that each of so many ratings wrote when it came in, and until its release was over. */
async function rowsOf(commune: string, ratings: number, arrive: () => Promise<void>) {
  const rows = await countRows(commune);
  await arrive();
  const arrival = rows() / ratings;
  await passWeek(commune);
  return { arrival, all: rows() / ratings };
}

function expectWithin(rows: typeof OPEN, limit: typeof OPEN): void {
  expect(rows.arrival).toBeGreaterThanOrEqual(1);
  expect(rows.arrival).toBeLessThanOrEqual(limit.arrival);
  expect(rows.all).toBeGreaterThan(rows.arrival);
  expect(rows.all).toBeLessThanOrEqual(limit.all);
}

test('an open rating writes one row when it comes in, and eleven at most until it is released', async () => {
  const home = await foundCommune('tinh-tien');
  const rows = await rowsOf('tinh-tien', 100, () =>
    rate('tinh-tien', home.officers[0]?.id ?? '', 100),
  );
  expectWithin(rows, OPEN);
});

test('a rating with a code writes the rows of its code and its token besides', async () => {
  const home = await foundCommune('tinh-ma');
  const rows = await rowsOf('tinh-ma', 20, () => visits(home, 20));
  expectWithin(rows, WITH_CODE);
});

/** Visits with a printed code each. */
async function visits(home: Installation, times: number): Promise<void> {
  const officer = home.officers[0]?.id ?? '';
  for (const code of await issueSheet(send, home, [officer], times)) {
    const body = { ...newRating(officer), token: await openFor(send, home.commune, code) };
    await ok(call(send, 'POST', `/v1/communes/${home.commune}/ratings`, { body }));
  }
}
