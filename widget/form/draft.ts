import type { Answer } from '../../shared/criteria/answers.ts';

/** What the citizen has entered so far; nothing is chosen beforehand. */
export interface Draft {
  readonly officer: string | null;
  /** The pledges that were broken before the citizen's eyes. */
  readonly met: readonly string[];
  /** What holds of the pledges that are not in `met`; `none` only when `met` is empty. */
  readonly rest: 'none' | 'unsure' | null;
  /** Answers to the criteria that are asked one by one. */
  readonly chosen: Readonly<Record<string, Answer>>;
  readonly comment: string;
  readonly helper: boolean;
  /** The code by which a letter in reply will be found; null when none is asked for. */
  readonly reply: string | null;
}

export const emptyDraft: Draft = {
  officer: null,
  met: [],
  rest: null,
  chosen: {},
  comment: '',
  helper: false,
  reply: null,
};

/** Ticks or unticks a pledge as met; "none" no longer holds then. */
export function toggleMet(draft: Draft, id: string): Draft {
  const without = draft.met.filter((met) => met !== id);
  const met = without.length < draft.met.length ? without : [...without, id];
  return { ...draft, met, rest: draft.rest === 'unsure' ? 'unsure' : null };
}

/** Ticks or unticks "none", which takes back every pledge met, or "unsure", which does not. */
export function toggleRest(draft: Draft, rest: 'none' | 'unsure'): Draft {
  if (draft.rest === rest) return { ...draft, rest: null };
  return { ...draft, rest, met: rest === 'none' ? [] : draft.met };
}

/** Answers one criterion. */
export function choose(draft: Draft, id: string, answer: Answer): Draft {
  return { ...draft, chosen: { ...draft.chosen, [id]: answer } };
}
