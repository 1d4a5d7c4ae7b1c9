import { createHmac } from 'node:crypto';
import { type BoxedRating, decodeRating } from '../box/boxed-rating.ts';
import { type BoxRow, boxSlice, findInBox } from '../box/box-store.ts';
import { unseal } from '../box/seal.ts';
import type { ReleaseKey } from '../memory.ts';
import { RELEASE_SLICE } from './each-slice.ts';
import { inTurns, TURN } from './in-turns.ts';

/** A row of the box in a release: what it says, or null when the release's key does not open it. */
export interface FoundRow {
  readonly key: Uint8Array;
  readonly rating: BoxedRating | null;
}

/**
 * Read every row of a release in the order of keys, slice by slice, and let others
 * have their turn in between. What rows say is read again whenever it is needed, so that
 * a crowd does not fill the memory.
 */
export async function eachFound(
  sql: SqlStorage,
  release: ReleaseKey,
  handle: (rows: readonly FoundRow[]) => void,
): Promise<void> {
  let rows = boxSlice(sql, release.number, null, RELEASE_SLICE);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    handle(rows.map((row) => ({ key: row.key, rating: open(row, release) })));
    await scheduler.wait(0);
    rows = boxSlice(sql, release.number, last.key, RELEASE_SLICE);
  }
}

/**
 * What the row under a key (hex) says, which the release has read before.
 *
 * @throws Error when it is there no more.
 */
export function readFound(sql: SqlStorage, release: ReleaseKey, key: string): BoxedRating {
  const row = findInBox(sql, Buffer.from(key, 'hex'));
  const rating = row === null ? null : open(row, release);
  if (rating === null) throw new Error('a row of the box is gone');
  return rating;
}

function open({ key, sealed }: BoxRow, release: ReleaseKey): BoxedRating | null {
  const text = unseal(release.key, key, sealed);
  return text === null ? null : decodeRating(text);
}

/** The key of a row and its place in a shuffle, both in hex. */
export interface Placed {
  readonly key: string;
  readonly place: string;
}

/**
 * Keys (hex) of rows of a release, shuffled over the whole commune: in the order of
 * an HMAC under the key of the box, so that a release that was cut short goes on in the
 * same order, and nobody can tell it once the key is destroyed. What they are
 * logged in is another shuffle than what they are moved in.
 */
export async function shuffled(
  keys: Iterable<string>,
  boxKey: Uint8Array,
  purpose: 'log' | 'move',
): Promise<readonly Placed[]> {
  const placeOf = (key: string) =>
    createHmac('sha256', boxKey)
      .update(`nghe-dan shuffle\n${purpose}\n`)
      .update(key, 'hex')
      .digest('hex');
  // By the first byte, since sorting all at once would keep everybody else waiting.
  const parts = Array.from({ length: 256 }, (): Placed[] => []);
  await inTurns(keys, (key) => {
    const place = placeOf(key);
    parts[Number.parseInt(place.slice(0, 2), 16)]?.push({ key, place });
  });
  const sorted: Placed[] = [];
  let turns = 1;
  for (const part of parts) {
    sorted.push(...part.toSorted((one, other) => (one.place < other.place ? -1 : 1)));
    if (sorted.length >= turns * TURN) {
      turns += 1;
      await scheduler.wait(0);
    }
  }
  return sorted;
}
