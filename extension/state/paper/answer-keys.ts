import { type Answer, answersTo } from '../../../shared/criteria/answers.ts';
import type { Criterion } from '../../../shared/criteria/sets.ts';

/** An answer and the key that chooses it. */
export interface KeyedAnswer {
  readonly key: string;
  readonly answer: Answer;
}

/** The answers to a criterion with their keys: numbers from 1, but 0 for "unsure" on the scale of five. */
export function keyedAnswers(criterion: Criterion): readonly KeyedAnswer[] {
  return answersTo(criterion).map((answer, at) => ({
    answer,
    key: criterion.kind === 'manner' && answer === 'unsure' ? '0' : String(at + 1),
  }));
}

/** The answer that a key chooses; 0 is "unsure" everywhere. */
export function answerOfKey(criterion: Criterion, key: string): Answer | null {
  if (key === '0') return 'unsure';
  return keyedAnswers(criterion).find((one) => one.key === key)?.answer ?? null;
}
