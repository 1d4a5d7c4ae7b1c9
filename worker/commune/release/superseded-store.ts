import type { BoxedRating } from '../box/boxed-rating.ts';

/** A rating and the row of the box where it lies. */
export interface PlacedRating {
  readonly key: Uint8Array;
  readonly rating: BoxedRating;
}

/**
 * Ratings of which only the highest version of each token counts.
 *
 * @returns those that count, and the rows of the box that are superseded.
 */
export function settleVersions(placed: readonly PlacedRating[]): {
  counted: readonly BoxedRating[];
  superseded: readonly Uint8Array[];
} {
  const highest = new Map<string, PlacedRating>();
  for (const one of placed) {
    const { token, version } = one.rating;
    const known = token === null ? undefined : highest.get(token);
    if (token !== null && version > (known?.rating.version ?? 0)) highest.set(token, one);
  }
  const counts = ({ key, rating }: PlacedRating) =>
    rating.token === null || highest.get(rating.token)?.key === key;
  return {
    counted: placed.filter(counts).map(({ rating }) => rating),
    superseded: placed.filter((one) => !counts(one)).map(({ key }) => key),
  };
}

/** Write down which rows the release in preparation does not count. */
export function noteSuperseded(sql: SqlStorage, keys: readonly Uint8Array[]): void {
  for (const key of keys) sql.exec('INSERT INTO superseded (key) VALUES (?)', key);
}

export function isSuperseded(sql: SqlStorage, key: Uint8Array): boolean {
  return sql.exec('SELECT 1 FROM superseded WHERE key = ?', key).toArray().length > 0;
}
