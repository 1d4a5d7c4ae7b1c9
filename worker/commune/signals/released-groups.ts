import type { Channel } from '../../../shared/contract/score.ts';
import { readAnswers } from '../../../shared/criteria/answer-letters.ts';
import { FULL_POINTS, ratingPoints } from '../../../shared/statistics/rating-points.ts';
import { POOL } from '../../../shared/statistics/release-rule.ts';
import type { ReleasedStep } from '../../../shared/statistics/signals/released-step.ts';
import type { ReleasedGroup } from '../../../shared/statistics/signals/signals.ts';

/** Releases that signals look back on: half a year. */
export const SIGNAL_RELEASES = 26;

interface AlikeRow extends Record<string, SqlStorageValue> {
  officer: string;
  channel: Channel;
  /** As letters. */
  answers: string;
  ratings: number;
}

/**
 * The released ratings of each officer and channel up to the published release
 * `newest`, those answered alike together. There may be many ways to answer, so they
 * are read release by release, with a turn for others in between.
 */
export async function releasedGroups(
  sql: SqlStorage,
  newest: number,
): Promise<readonly ReleasedGroup[]> {
  const steps = new Map<string, ReleasedStep[]>();
  const scoreOf = rememberedScores();
  const oldest = Math.max(1, newest - SIGNAL_RELEASES + 1);
  for (let release = oldest; release <= newest; release += 1) {
    for (const [group, rows] of Map.groupBy(alikeIn(sql, release), nameOf)) {
      const vectors = rows.map(({ answers, ratings }) => ({
        answers,
        score: scoreOf(answers),
        ratings,
      }));
      steps.set(group, [...(steps.get(group) ?? []), { release, vectors }]);
    }
    await scheduler.wait(0);
  }
  return [...steps].map(([name, ofGroup]) => ({ ...groupCalled(name), steps: ofGroup }));
}

function alikeIn(sql: SqlStorage, release: number): readonly AlikeRow[] {
  return sql
    .exec<AlikeRow>(
      'SELECT officer, channel, answers, ratings FROM alike WHERE release = ? AND officer <> ?',
      release,
      POOL,
    )
    .toArray();
}

function nameOf({ officer, channel }: AlikeRow): string {
  return JSON.stringify([officer, channel]);
}

function groupCalled(name: string): Pick<ReleasedGroup, 'officer' | 'channel'> {
  const [officer, channel] = JSON.parse(name) as [string, Channel];
  return { officer, channel };
}

/** The score (0..1) of answers as letters, worked out once for each way to answer. */
function rememberedScores(): (letters: string) => number | null {
  const known = new Map<string, number | null>();
  return (letters) => {
    const score = known.get(letters);
    if (score !== undefined) return score;
    const points = ratingPoints(readAnswers(letters));
    const found = points === null ? null : points / FULL_POINTS;
    known.set(letters, found);
    return found;
  };
}
