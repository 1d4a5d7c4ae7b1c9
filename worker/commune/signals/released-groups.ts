import type { Channel } from '../../../shared/contract/score.ts';
import { FULL_POINTS, ratingPoints } from '../../../shared/statistics/rating-points.ts';
import { POOL } from '../../../shared/statistics/release-rule.ts';
import type { AnswerVector } from '../../../shared/statistics/signals/released-step.ts';
import type { ReleasedGroup } from '../../../shared/statistics/signals/signals.ts';
import { decodeRating } from '../box/boxed-rating.ts';

/** Releases that signals look back on: half a year. */
export const SIGNAL_RELEASES = 26;

interface AlikeRow extends Record<string, SqlStorageValue> {
  release: number;
  officer: string;
  channel: Channel;
  /** One of those that were answered alike. */
  rating: string;
  ratings: number;
}

/** The released ratings of each officer and channel up to `newest`, those answered alike together. */
export function releasedGroups(sql: SqlStorage, newest: number): readonly ReleasedGroup[] {
  const rows = sql
    .exec<AlikeRow>(
      // The fifth part of a stored rating are its answers.
      `SELECT opened.release, officer, channel, min(rating) AS rating, count(*) AS ratings
         FROM opened JOIN release ON release.number = opened.release
        WHERE opened.release > ? AND state = 'published' AND officer <> ? AND counted = 1
        GROUP BY opened.release, officer, channel, json_extract(rating, '$[4]')
        ORDER BY opened.release`,
      newest - SIGNAL_RELEASES,
      POOL,
    )
    .toArray();
  return [...Map.groupBy(rows, ({ officer, channel }) => `${channel} ${officer}`).values()].flatMap(
    ([first, ...more]) => (first === undefined ? [] : [groupOf(first, [first, ...more])]),
  );
}

function groupOf({ officer, channel }: AlikeRow, rows: readonly AlikeRow[]): ReleasedGroup {
  const steps = [...Map.groupBy(rows, ({ release }) => release)].map(([release, alike]) => ({
    release,
    vectors: alike.map(vectorOf),
  }));
  return { officer, channel, steps };
}

function vectorOf({ rating, ratings }: AlikeRow): AnswerVector {
  const { answers } = decodeRating(rating);
  const points = ratingPoints(answers);
  return {
    answers: JSON.stringify(answers),
    score: points === null ? null : points / FULL_POINTS,
    ratings,
  };
}
