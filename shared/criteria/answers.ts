import type { Criterion } from './sets.ts';

export type PledgeAnswer = 'kept' | 'broken' | 'unsure';
export type MannerAnswer = 1 | 2 | 3 | 4 | 5 | 'unsure';
export type Answer = PledgeAnswer | MannerAnswer;

/** One citizen's answers, keyed by criterion id. */
export type Answers = Readonly<Record<string, Answer>>;

export const pledgeAnswers: readonly PledgeAnswer[] = ['kept', 'broken', 'unsure'];
export const mannerAnswers: readonly MannerAnswer[] = [1, 2, 3, 4, 5, 'unsure'];

/** The answers that a criterion of this kind takes. */
export function answersTo(criterion: Criterion): readonly Answer[] {
  return criterion.kind === 'pledge' ? pledgeAnswers : mannerAnswers;
}

/**
 * The criteria that are not answered as their kind asks, and the keys of
 * `answers` that are no criterion of the list. Empty when all is well.
 */
export function misfits(answers: Answers, criteria: readonly Criterion[]): readonly string[] {
  const known = new Set<string>(criteria.map(({ id }) => id));
  const wrong = criteria.filter((criterion) => !fits(answers, criterion)).map(({ id }) => id);
  return [...wrong, ...Object.keys(answers).filter((key) => !known.has(key))];
}

function fits(answers: Answers, criterion: Criterion): boolean {
  if (!Object.hasOwn(answers, criterion.id)) return false;
  return answersTo(criterion).includes(answers[criterion.id] as Answer);
}
