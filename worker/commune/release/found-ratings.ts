import { createHmac } from 'node:crypto';
import { type BoxedRating, decodeRating } from '../box/boxed-rating.ts';
import { boxSlice } from '../box/box-store.ts';
import { unseal } from '../box/seal.ts';
import type { ReleaseKey } from '../memory.ts';
import { RELEASE_SLICE } from './each-slice.ts';

/** A row of the box in a release: what it says, or null when the release's key does not open it. */
export interface FoundRow {
  readonly key: Uint8Array;
  readonly rating: BoxedRating | null;
}

/** A rating in its row of the box, and where it comes in the shuffle. */
export interface FoundRating {
  readonly key: Uint8Array;
  readonly place: Uint8Array;
  readonly rating: BoxedRating;
}

/** Read every row of a release in the order of keys, and let others have their turn in between. */
export async function findRows(
  sql: SqlStorage,
  { number, key }: ReleaseKey,
): Promise<readonly FoundRow[]> {
  const found: FoundRow[] = [];
  let rows = boxSlice(sql, number, new Uint8Array(0), RELEASE_SLICE);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    for (const row of rows) {
      const text = unseal(key, row.key, row.sealed);
      found.push({ key: row.key, rating: text === null ? null : decodeRating(text) });
    }
    await scheduler.wait(0);
    rows = boxSlice(sql, number, last.key, RELEASE_SLICE);
  }
  return found;
}

/**
 * The ratings of a release, shuffled over the whole commune: in the order of an
 * HMAC under the key of the box, so that a release that was cut short goes on
 * in the same order, and nobody can tell it once the key is destroyed.
 */
export function shuffled(rows: readonly FoundRow[], boxKey: Uint8Array): readonly FoundRating[] {
  return rows
    .flatMap(({ key, rating }) =>
      rating === null ? [] : [{ key, rating, place: placeOf(boxKey, key) }],
    )
    .toSorted((one, other) => Buffer.compare(one.place, other.place));
}

function placeOf(boxKey: Uint8Array, row: Uint8Array): Uint8Array {
  return createHmac('sha256', boxKey).update('nghe-dan shuffle\n').update(row).digest();
}
