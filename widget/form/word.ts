import type { Answer } from '../../shared/criteria/answers.ts';
import { criteria, questions } from './text.ts';

/** The word that a citizen chooses an answer by. */
export function word(answer: Answer): string | undefined {
  return typeof answer === 'number' ? criteria.scale[answer - 1] : questions.knowsAnswers[answer];
}
