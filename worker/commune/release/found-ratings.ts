import { createHmac } from 'node:crypto';
import { type BoxedRating, decodeRating } from '../box/boxed-rating.ts';
import { boxSlice } from '../box/box-store.ts';
import { unseal } from '../box/seal.ts';
import type { ReleaseKey } from '../memory.ts';
import { RELEASE_SLICE } from './each-slice.ts';
import { inTurns, TURN } from './in-turns.ts';

/** A row of the box in a release: what it says, or null when the release's key does not open it. */
export interface FoundRow {
  readonly key: Uint8Array;
  readonly rating: BoxedRating | null;
}

/** A rating in its row of the box. */
export interface FoundRating extends FoundRow {
  readonly rating: BoxedRating;
}

/** Something and its place in a shuffle. */
export type Placed<Found> = Found & { readonly place: Uint8Array };

/** Read every row of a release in the order of keys, and let others have their turn in between. */
export async function findRows(
  sql: SqlStorage,
  { number, key }: ReleaseKey,
): Promise<readonly FoundRow[]> {
  const found: FoundRow[] = [];
  let rows = boxSlice(sql, number, null, RELEASE_SLICE);
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

export function isReadable(row: FoundRow): row is FoundRating {
  return row.rating !== null;
}

/**
 * Rows of a release, shuffled over the whole commune: in the order of an HMAC
 * under the key of the box, so that a release that was cut short goes on in the
 * same order, and nobody can tell it once the key is destroyed. What they are
 * logged in is another shuffle than what they are moved in.
 */
export async function shuffled<Found extends FoundRow>(
  rows: readonly Found[],
  boxKey: Uint8Array,
  purpose: 'log' | 'move',
): Promise<readonly Placed<Found>[]> {
  const placeOf = (row: Uint8Array) =>
    createHmac('sha256', boxKey).update(`nghe-dan shuffle\n${purpose}\n`).update(row).digest();
  // By the first byte, since sorting all at once would keep everybody else waiting.
  const parts = Array.from({ length: 256 }, (): Placed<Found>[] => []);
  await inTurns(rows, (row) => {
    const place = placeOf(row.key);
    parts[place[0] ?? 0]?.push({ ...row, place });
  });
  const sorted: Placed<Found>[] = [];
  let turns = 1;
  for (const part of parts) {
    part.sort((one, other) => Buffer.compare(one.place, other.place));
    sorted.push(...part);
    if (sorted.length >= turns * TURN) {
      turns += 1;
      await scheduler.wait(0);
    }
  }
  return sorted;
}
