import type { FoundRating } from './found-ratings.ts';

/**
 * Marks those of some ratings that do not count: of each token all but the
 * highest version. One that is void, or that an earlier release found replaced,
 * is as if it were not there. That is worked out anew whenever it is needed and
 * never written down, since a row of the box that is known to be replaced tells
 * whose rating has a later version.
 */
export function settleVersions(ratings: readonly FoundRating[]): readonly FoundRating[] {
  const highest = new Map<string, number>();
  for (const { rating } of ratings) {
    const { token, uncounted, version } = rating;
    if (token === null || uncounted !== null) continue;
    highest.set(token, Math.max(version, highest.get(token) ?? 0));
  }
  return ratings.map((found) => {
    const { token, uncounted, version } = found.rating;
    const isReplaced = token !== null && uncounted === null && version !== highest.get(token);
    return isReplaced ? { ...found, rating: { ...found.rating, uncounted: 'replaced' } } : found;
  });
}
