import { readAnswers, writeAnswers } from '../../../shared/criteria/answer-letters.ts';
import type { Answers } from '../../../shared/criteria/answers.ts';
import type { BoxedRating } from '../box/boxed-rating.ts';

/** What a member read on a slip; the comment scrubbed. */
export type TypedSlip = Pick<BoxedRating, 'officer' | 'answers' | 'comment'>;

type Stored = readonly [officer: string, letters: string, comment: string | null];

export function encodeTyped({ officer, answers, comment }: TypedSlip): string {
  return JSON.stringify([officer, writeAnswers(answers), comment] satisfies Stored);
}

/** What `encodeTyped` wrote. */
export function decodeTyped(text: string): TypedSlip {
  const [officer, letters, comment] = JSON.parse(text) as Stored;
  return { officer, answers: readAnswers(letters), comment };
}

/** Where two readings of a slip differ: `officer`, `comment`, or criteria by id. */
export function differences(one: TypedSlip, other: TypedSlip): readonly string[] {
  return [
    ...(one.officer === other.officer ? [] : ['officer']),
    ...differentAnswers(one.answers, other.answers),
    ...(wordsOf(one.comment) === wordsOf(other.comment) ? [] : ['comment']),
  ];
}

function differentAnswers(one: Answers, other: Answers): readonly string[] {
  const asked = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...asked].filter((criterion) => one[criterion] !== other[criterion]);
}

/** Two people rarely set the same commas: letters and digits have to agree. */
function wordsOf(comment: string | null): string {
  const words = (comment ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).join(' ');
}
