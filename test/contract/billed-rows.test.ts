import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

const RATINGS = 100;

/** Counts the rows that a commune's object writes, as Cloudflare does for its bill. */
async function countRows(commune: string): Promise<() => number> {
  let open: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
  let rows = 0;
  await runInDurableObject(communeObject(commune), (_, { storage }) => {
    const exec = storage.sql.exec.bind(storage.sql);
    Object.assign(storage.sql, {
      exec(...args: Parameters<typeof exec>) {
        const cursor = exec(...args);
        open.push(cursor);
        return cursor;
      },
    });
  });
  return () => {
    for (const { rowsWritten } of open) rows += rowsWritten;
    open = [];
    return rows;
  };
}

test('what a rating writes from its arrival to its release stays within what its cost is worked out from', async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  const home = await foundCommune('tinh-tien');
  const rows = await countRows('tinh-tien');
  await rate('tinh-tien', home.officers[0]?.id ?? '', RATINGS);
  const taken = rows() / RATINGS;
  await passWeek('tinh-tien');
  const released = rows() / RATINGS;
  console.log({ taken, released });
  expect(taken).toBeGreaterThan(0);
  expect(released).toBeGreaterThan(taken);
});
