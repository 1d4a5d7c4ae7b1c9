import type { FoundRating } from './found-ratings.ts';

/**
 * Those of some ratings that count: of each token the highest version. That is
 * worked out anew whenever it is needed and never written down, since a row of
 * the box that is known to be replaced tells whose rating has a later version.
 */
export function settleVersions<Found extends FoundRating>(
  ratings: readonly Found[],
): readonly Found[] {
  const highest = new Map<string, number>();
  for (const { rating } of ratings) {
    const { token, version } = rating;
    if (token !== null) highest.set(token, Math.max(version, highest.get(token) ?? 0));
  }
  return ratings.filter(
    ({ rating: { token, version } }) => token === null || version === highest.get(token),
  );
}
