import { publishedSize } from '../log/checkpoint-store.ts';
import { appendEntries, logSize } from '../log/log-store.ts';
import { ratingEntry } from '../log/rating-leaf.ts';
import { eachSlice } from './each-slice.ts';
import type { FoundRating } from './found-ratings.ts';
import { inTurns } from './in-turns.ts';
import type { LoggedRating } from './opened-rating.ts';

/** A rating of the box whose leaf is in the log. */
export interface FoundLogged extends FoundRating {
  readonly rating: LoggedRating;
}

/**
 * Append the leaves of ratings that are not logged yet to the log, in the order
 * that they come in. What the log has beyond its newest checkpoint is what this
 * release has appended before it was cut short.
 */
export async function logLeaves(
  storage: DurableObjectStorage,
  ratings: readonly FoundRating[],
): Promise<readonly FoundLogged[]> {
  const first = publishedSize(storage.sql, 'ratings');
  const done = logSize(storage.sql, 'ratings') - first;
  const fresh = ratings.filter(({ rating }) => rating.logged === null);
  await eachSlice(storage, fresh.slice(done), (slice) => {
    const entries = slice.map(({ rating }) => ratingEntry(rating));
    appendEntries(storage.sql, 'ratings', entries);
  });
  const logged: FoundLogged[] = [];
  let next = first;
  // In the same order as they were appended.
  await inTurns(ratings, (found) => {
    const at = found.rating.logged ?? next++;
    logged.push({ ...found, rating: { ...found.rating, logged: at } });
  });
  return logged;
}
