import type { Answers } from '../criteria/answers.ts';
import { criteriaOf, scoredSets, type CriterionKind } from '../criteria/sets.ts';

/**
 * What a rating is worth at most. With up to five pledges and three manners
 * every rating's score is a whole number of 240ths, so sums stay exact
 * whatever their order.
 */
export const FULL_POINTS = 240;

const scored = criteriaOf(scoredSets);

/**
 * The score of one rating, 0..240: the mean of its two group means (pledges:
 * kept 1, broken 0; manners: (v-1)/4), "unsure" left out. A group that is all
 * unsure is left out too; null when nothing was answered.
 */
export function ratingPoints(answers: Answers): number | null {
  const means = [groupMean(answers, 'pledge'), groupMean(answers, 'manner')].filter(
    (mean) => mean !== null,
  );
  if (means.length === 0) return null;
  return Math.round((FULL_POINTS * means.reduce((sum, mean) => sum + mean, 0)) / means.length);
}

function groupMean(answers: Answers, kind: CriterionKind): number | null {
  const values = scored
    .filter((criterion) => criterion.kind === kind)
    .map(({ id }) => answerValue(answers[id]))
    .filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What an answer is worth, 0..1; null for "unsure" and for no answer. */
export function answerValue(answer: Answers[string] | undefined): number | null {
  if (answer === undefined || answer === 'unsure') return null;
  if (answer === 'kept') return 1;
  return answer === 'broken' ? 0 : (answer - 1) / 4;
}
