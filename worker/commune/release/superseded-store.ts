import type { BoxedRating } from '../box/boxed-rating.ts';

/** A rating and the row of the box where it lies. */
export interface PlacedRating {
  readonly key: Uint8Array;
  readonly rating: BoxedRating;
}

/**
 * Ratings of which only the highest version of each token counts. One that is
 * void, or that an earlier release found replaced, is as if it were not there.
 *
 * @returns those that count, and the rows of the box that are superseded.
 */
export function settleVersions(placed: readonly PlacedRating[]): {
  counted: readonly BoxedRating[];
  superseded: readonly Uint8Array[];
} {
  const standing = placed.filter(({ rating }) => rating.uncounted === null);
  const highest = new Map<string, PlacedRating>();
  for (const one of standing) {
    const { token, version } = one.rating;
    const known = token === null ? undefined : highest.get(token);
    if (token !== null && version > (known?.rating.version ?? 0)) highest.set(token, one);
  }
  const counts = ({ key, rating }: PlacedRating) =>
    rating.token === null || highest.get(rating.token)?.key === key;
  return {
    counted: standing.filter(counts).map(({ rating }) => rating),
    superseded: standing.filter((one) => !counts(one)).map(({ key }) => key),
  };
}

/** Write down which rows the release in preparation does not count. */
export function noteSuperseded(sql: SqlStorage, keys: readonly Uint8Array[]): void {
  for (const key of keys) sql.exec('INSERT INTO superseded (key) VALUES (?)', key);
}

export function isSuperseded(sql: SqlStorage, key: Uint8Array): boolean {
  return sql.exec('SELECT 1 FROM superseded WHERE key = ?', key).toArray().length > 0;
}
