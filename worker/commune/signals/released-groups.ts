import type { Channel } from '../../../shared/contract/score.ts';
import { readAnswers } from '../../../shared/criteria/answer-letters.ts';
import { FULL_POINTS, ratingPoints } from '../../../shared/statistics/rating-points.ts';
import { POOL } from '../../../shared/statistics/release-rule.ts';
import type { AnswerVector } from '../../../shared/statistics/signals/released-step.ts';
import type { ReleasedGroup } from '../../../shared/statistics/signals/signals.ts';

/** Releases that signals look back on: half a year. */
export const SIGNAL_RELEASES = 26;

interface AlikeRow extends Record<string, SqlStorageValue> {
  release: number;
  officer: string;
  channel: Channel;
  /** As letters. */
  answers: string;
  ratings: number;
}

/** The released ratings of each officer and channel up to `newest`, those answered alike together. */
export function releasedGroups(sql: SqlStorage, newest: number): readonly ReleasedGroup[] {
  const rows = sql
    .exec<AlikeRow>(
      `SELECT alike.release, officer, channel, answers, ratings
         FROM alike JOIN release ON release.number = alike.release
        WHERE alike.release > ? AND state = 'published' AND officer <> ?
        ORDER BY alike.release`,
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

function vectorOf({ answers: letters, ratings }: AlikeRow): AnswerVector {
  const answers = readAnswers(letters);
  const points = ratingPoints(answers);
  return {
    answers: JSON.stringify(answers),
    score: points === null ? null : points / FULL_POINTS,
    ratings,
  };
}
