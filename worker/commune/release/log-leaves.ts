import { publishedSize } from '../log/checkpoint-store.ts';
import { appendEntries, logSize } from '../log/log-store.ts';
import { ratingEntry } from '../log/rating-leaf.ts';
import type { ReleaseKey } from '../memory.ts';
import { eachSlice } from './each-slice.ts';
import { readFound, shuffled } from './found-ratings.ts';
import { inTurns } from './in-turns.ts';
import type { Survey } from './survey-box.ts';

/**
 * Append the leaves of ratings that are not logged yet to the log, in the order
 * of a shuffle. What the log has beyond its newest checkpoint is what this release
 * has appended before it was cut short. Where each leaf stands, by the key (hex) of
 * its row.
 */
export async function logLeaves(
  storage: DurableObjectStorage,
  release: ReleaseKey,
  { fresh, leaves }: Survey,
): Promise<ReadonlyMap<string, number>> {
  const { sql } = storage;
  const first = publishedSize(sql, 'ratings');
  const done = logSize(sql, 'ratings') - first;
  const order = await shuffled(fresh, release.key, 'log');
  await eachSlice(storage, order.slice(done), (slice) => {
    const entries = slice.map(({ key }) => ratingEntry(readFound(sql, release, key)));
    appendEntries(sql, 'ratings', entries);
  });
  const all = new Map(leaves);
  // In the same order as they were appended.
  await inTurns(order, ({ key }, at) => all.set(key, first + at));
  return all;
}
