import {
  chosenSets,
  type CriterionId,
  criteriaOf,
  type SetId,
} from '../../shared/criteria/sets.ts';
import { answerTo } from './answers.ts';
import type { Draft } from './draft.ts';

/** The screens that ask, in their order; each criteria set has one of its own. */
export type Step = 'officer' | SetId | 'comment' | 'review';

/** The screens of a commune; an officer who is known already is not asked for. */
export function stepsFor(sets: readonly SetId[], officerKnown: boolean): readonly Step[] {
  const asked = chosenSets(sets).map(({ id }) => id);
  return [...(officerKnown ? [] : ['officer' as const]), ...asked, 'comment', 'review'];
}

/** What a step still waits for: `officer`, the pledges as one, or criteria one by one. */
export function unanswered(draft: Draft, step: Step): readonly Unanswered[] {
  if (step === 'officer') return draft.officer === null ? ['officer'] : [];
  if (step === 'comment' || step === 'review') return [];
  const open = criteriaOf([step])
    .map(({ id }) => id)
    .filter((id) => answerTo(draft, id) === undefined);
  return step === 'nam-khong' && open.length > 0 ? ['nam-khong'] : open;
}

export type Unanswered = 'officer' | 'nam-khong' | CriterionId;
