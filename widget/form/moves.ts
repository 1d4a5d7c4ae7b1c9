import type { Commune } from '../../shared/contract/commune.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { emptyModel, type Model } from './model.ts';
import { type Step, stepsFor, unanswered } from './steps.ts';

/** The commune has come, for the first time or anew; an officer named beforehand is not asked for. */
export function begin(model: Model, commune: Commune, named: string | null): Model {
  const officer = commune.officers.find(({ id }) => id === named)?.id ?? null;
  const steps = stepsFor(commune.sets, officer !== null);
  const blank = { ...emptyDraft, officer };
  const known = { ...model, commune, steps, blank };
  return model.commune === null ? restart(known) : known;
}

/** From the first screen again, with nothing left of what was entered. */
export function restart({ commune, steps, blank }: Model): Model {
  return { ...emptyModel, commune, steps, blank, draft: blank, step: steps[0] ?? 'officer' };
}

/** Takes an answer; what was pointed out as missing goes away with it. */
export function answer(model: Model, draft: Draft): Model {
  const missing = model.unanswered.length > 0 ? unanswered(draft, model.step) : [];
  return { ...model, draft, unanswered: missing };
}

/** On to the next screen, or a word about what is missing here. */
export function next(model: Model): Model {
  const missing = unanswered(model.draft, model.step);
  if (missing.length === 0) return beside(model, 1);
  return { ...model, unanswered: missing, alerts: model.alerts + 1 };
}

export function back(model: Model): Model {
  return beside(model, -1);
}

/** To a screen whose answer is to be changed; from there it goes back to the review. */
export function edit(model: Model, step: Step): Model {
  return { ...go(model, step), editing: step !== 'review' };
}

function beside(model: Model, by: number): Model {
  const { editing, step, steps } = model;
  return go(model, (editing ? undefined : steps[steps.indexOf(step) + by]) ?? 'review');
}

function go(model: Model, step: Step): Model {
  return { ...model, step, editing: false, unanswered: [], refused: null, query: '' };
}
