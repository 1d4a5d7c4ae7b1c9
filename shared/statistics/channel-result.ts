import type { ChannelResult, CriterionResult } from '../contract/score.ts';
import type { Answer } from '../criteria/answers.ts';
import { answerValue, FULL_POINTS } from './rating-points.ts';
import { type Interval, wilson } from './wilson.ts';

/** What a score is computed from: ratings, those all unsure, and the sum of points. */
export interface Total {
  readonly ratings: number;
  readonly unsure: number;
  readonly points: number;
}

/** Ratings by criterion and answer. */
export type Tallies = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** The mean of the ratings' scores, 0..1, with its interval; null when all are unsure. */
export function scoreOf({ ratings, unsure, points }: Total): Interval | null {
  const scored = ratings - unsure;
  return scored === 0 ? null : wilson(points / FULL_POINTS, scored);
}

/** The published result of one channel. */
export function channelResult(
  channel: ChannelResult['channel'],
  total: Total,
  tallies: Tallies,
): ChannelResult {
  return {
    channel,
    ratings: total.ratings,
    unsure: total.unsure,
    score: scoreOf(total),
    criteria: [...tallies].map(([criterion, counts]) => criterionResult(criterion, counts)),
  };
}

function criterionResult(
  criterion: string,
  counts: Readonly<Record<string, number>>,
): CriterionResult {
  const valued = Object.entries(counts)
    .map(([answer, ratings]) => ({ value: answerValue(readAnswer(answer)), ratings }))
    .filter(({ value }) => value !== null);
  const answered = valued.reduce((sum, { ratings }) => sum + ratings, 0);
  const sum = valued.reduce((all, { value, ratings }) => all + (value ?? 0) * ratings, 0);
  return { criterion, counts: { ...counts }, share: answered === 0 ? null : wilson(sum, answered) };
}

function readAnswer(text: string): Answer {
  return (/^[1-5]$/u.test(text) ? Number(text) : text) as Answer;
}
