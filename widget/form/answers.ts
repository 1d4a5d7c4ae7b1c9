import { hiddenCharacters } from '../../shared/contract/hidden-characters.ts';
import type { COMMENT_LENGTH, Rating } from '../../shared/contract/rating.ts';
import type { Answer, PledgeAnswer } from '../../shared/criteria/answers.ts';
import { type CriterionId, criteriaOf, type SetId } from '../../shared/criteria/sets.ts';
import type { Draft } from './draft.ts';

/** The contract's bound; its type alone, so that no validator is bundled. */
export const commentLength: typeof COMMENT_LENGTH = 500;

/** Such characters come along when people paste. */
const hidden = new RegExp(hiddenCharacters, 'gu');

/** The pledges, which are asked all at once: those that were met are ticked. */
export const pledges = criteriaOf(['nam-khong']).map(({ id }) => id);

/** The answer to one criterion, or undefined while it is open. */
export function answerTo(draft: Draft, id: CriterionId): Answer | undefined {
  return pledges.includes(id) ? pledgeAnswer(draft, id) : draft.chosen[id];
}

/** A pledge that was not met counts as kept once the question was answered at all. */
function pledgeAnswer({ met, rest }: Draft, id: string): PledgeAnswer | undefined {
  if (met.includes(id)) return 'broken';
  if (rest === 'unsure') return 'unsure';
  return rest === 'none' || met.length > 0 ? 'kept' : undefined;
}

/** The body that is sent, or null while an answer is missing. */
export function ratingOf(draft: Draft, sets: readonly SetId[], name: string): Rating | null {
  const answers: Record<string, Answer> = {};
  for (const { id } of criteriaOf(sets)) {
    const answer = answerTo(draft, id);
    if (answer === undefined) return null;
    answers[id] = answer;
  }
  if (draft.officer === null) return null;
  const comment = draft.comment.replace(hidden, '').normalize('NFC').trim();
  return {
    id: name,
    officer: draft.officer,
    answers,
    ...(comment && { comment }),
    ...(comment && draft.reply && { reply: draft.reply }),
    ...(draft.helper && { helper: true }),
  };
}
