import { createHmac } from 'node:crypto';
import type { BoxedRating } from '../box/boxed-rating.ts';
import { appendEntries } from '../log/log-store.ts';
import { ratingEntry } from '../log/rating-leaf.ts';

const SLICE = 50;

/**
 * Where a row of the box comes in the shuffle: an HMAC under the key of the
 * box, so that a release that was cut short goes on in the same order, and
 * nobody can tell the order of the log from the box once the key is destroyed.
 */
function placeOf(boxKey: Uint8Array, row: Uint8Array): Uint8Array {
  return createHmac('sha256', boxKey).update('nghe-dan shuffle\n').update(row).digest();
}

/** Note the entry of a rating that is to be logged; noted twice it is one. */
export function noteLeaf(
  sql: SqlStorage,
  boxKey: Uint8Array,
  row: Uint8Array,
  rating: BoxedRating,
): void {
  if (rating.logged !== null) return;
  sql.exec(
    'INSERT INTO leaf_to_log (place, entry) VALUES (?, ?) ON CONFLICT DO NOTHING',
    placeOf(boxKey, row),
    ratingEntry(rating),
  );
}

/** Append what was noted to the log, in the order of the shuffle, slice by slice. */
export async function logLeaves(storage: DurableObjectStorage): Promise<void> {
  let rows = nextLeaves(storage.sql);
  while (rows.length > 0) {
    const slice = rows;
    storage.transactionSync(() => logSlice(storage.sql, slice));
    await scheduler.wait(0);
    rows = nextLeaves(storage.sql, slice.at(-1)?.place);
  }
}

interface LeafRow extends Record<string, SqlStorageValue> {
  place: ArrayBuffer;
  entry: ArrayBuffer;
}

function nextLeaves(sql: SqlStorage, after = new ArrayBuffer(0)): readonly LeafRow[] {
  return sql
    .exec<LeafRow>(
      `SELECT place, entry FROM leaf_to_log
        WHERE place > ? AND position IS NULL ORDER BY place LIMIT ?`,
      after,
      SLICE,
    )
    .toArray();
}

function logSlice(sql: SqlStorage, rows: readonly LeafRow[]): void {
  const entries = rows.map(({ entry }) => new Uint8Array(entry));
  const first = appendEntries(sql, 'ratings', entries);
  rows.forEach(({ place }, at) =>
    sql.exec('UPDATE leaf_to_log SET position = ? WHERE place = ?', first + at, place),
  );
}

/** Where this release put the leaf of a row of the box. */
export function loggedAt(sql: SqlStorage, boxKey: Uint8Array, row: Uint8Array): number {
  return sql
    .exec<{ position: number }>(
      'SELECT position FROM leaf_to_log WHERE place = ?',
      placeOf(boxKey, row),
    )
    .one().position;
}

/** How the log was shuffled is forgotten once the release is out. */
export function forgetShuffle(sql: SqlStorage): void {
  sql.exec('DELETE FROM leaf_to_log');
}
