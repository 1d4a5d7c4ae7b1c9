import type { FoundRating } from './found-ratings.ts';
import { inTurns } from './in-turns.ts';

/**
 * Marks those of some ratings that do not count: of each token all but the
 * highest version. One that is void, or that an earlier release found replaced,
 * is as if it were not there. That is worked out anew whenever it is needed and
 * never written down, since a row of the box that is known to be replaced tells
 * whose rating has a later version.
 */
export async function settleVersions(
  ratings: readonly FoundRating[],
): Promise<readonly FoundRating[]> {
  const highest = new Map<string, number>();
  await inTurns(ratings, ({ rating: { token, uncounted, version } }) => {
    if (token === null || uncounted !== null) return;
    highest.set(token, Math.max(version, highest.get(token) ?? 0));
  });
  const settled: FoundRating[] = [];
  await inTurns(ratings, (found) => {
    const { token, uncounted, version } = found.rating;
    const isReplaced = token !== null && uncounted === null && version !== highest.get(token);
    settled.push(
      isReplaced ? { ...found, rating: { ...found.rating, uncounted: 'replaced' } } : found,
    );
  });
  return settled;
}
