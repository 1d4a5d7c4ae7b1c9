import type { Channel } from '../../../shared/contract/score.ts';

export interface TotalRow extends Record<string, SqlStorageValue> {
  officer: string;
  channel: Channel;
  release: number;
  publishedAt: number;
  ratings: number;
  unsure: number;
  points: number;
}

export interface TallyRow extends Record<string, SqlStorageValue> {
  officer: string;
  channel: Channel;
  criterion: string;
  answer: string;
  ratings: number;
}

/** A row of releases, both ends included. */
export interface ReleaseRange {
  readonly first: number;
  readonly last: number;
}

export const everything: ReleaseRange = { first: 0, last: Number.MAX_SAFE_INTEGER };

/** Every published release, the oldest first. */
export function publishedReleases(
  sql: SqlStorage,
): readonly { number: number; publishedAt: string }[] {
  return sql
    .exec<{ number: number; published_at: number }>(
      `SELECT number, published_at FROM release WHERE state = 'published' ORDER BY number`,
    )
    .toArray()
    .map(({ number, published_at }) => ({
      number,
      publishedAt: new Date(published_at).toISOString(),
    }));
}

/** The newest published release, or null before the first. */
export function newestRelease(sql: SqlStorage): { number: number; publishedAt: string } | null {
  const row = sql
    .exec<{ number: number; published_at: number }>(
      `SELECT number, published_at FROM release WHERE state = 'published'
        ORDER BY number DESC LIMIT 1`,
    )
    .toArray()[0];
  if (row === undefined) return null;
  return { number: row.number, publishedAt: new Date(row.published_at).toISOString() };
}

/** Totals by officer, channel and release. */
export function publishedTotals(
  sql: SqlStorage,
  { first, last }: ReleaseRange = everything,
): readonly TotalRow[] {
  return sql
    .exec<TotalRow>(
      `SELECT officer, channel, release, published_at AS publishedAt, ratings, unsure, points
         FROM total JOIN release ON release.number = total.release
        WHERE state = 'published' AND release BETWEEN ? AND ?`,
      first,
      last,
    )
    .toArray();
}

/** Ratings by officer, channel, criterion and answer, over the releases together. */
export function publishedTallies(
  sql: SqlStorage,
  { first, last }: ReleaseRange = everything,
): readonly TallyRow[] {
  return sql
    .exec<TallyRow>(
      `SELECT officer, channel, criterion, answer, sum(ratings) AS ratings
         FROM tally JOIN release ON release.number = tally.release
        WHERE state = 'published' AND release BETWEEN ? AND ?
        GROUP BY officer, channel, criterion, answer`,
      first,
      last,
    )
    .toArray();
}
