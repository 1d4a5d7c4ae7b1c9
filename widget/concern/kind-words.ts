import type { ConcernKind } from '../../shared/concern/concern.ts';
import { questions } from '../form/text.ts';
import { text } from './text.ts';

/** What a concern is about, in the words that it is chosen by. */
export function kindWords(kind: ConcernKind): string {
  return kind === 'pressed' ? text.pressed : questions.observed[kind];
}
