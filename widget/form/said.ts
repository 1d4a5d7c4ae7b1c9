import { criteriaOf, type PledgeId, type SetId } from '../../shared/criteria/sets.ts';
import type { Draft } from './draft.ts';
import { fill } from '../../shared/text/fill.ts';
import { criteria, form, questions } from './text.ts';
import { word } from './word.ts';

/** What was answered to a set, a line for each answer, in the words that it was chosen by. */
export function said(draft: Draft, set: SetId): readonly string[] {
  if (set === 'nam-khong') return saidOfPledges(draft);
  const answered = criteriaOf([set]).map(
    ({ id }) => [word(draft.chosen[id] ?? 'unsure'), criteria.names[id]] as const,
  );
  return [...new Set(answered.map(([answer]) => answer))].map((answer) => {
    const names = answered.filter(([same]) => same === answer).map(([, name]) => name);
    return `${answer}: ${names.join(', ')}`;
  });
}

function saidOfPledges({ met, rest }: Draft): readonly string[] {
  if (met.length === 0) return [rest === 'none' ? questions.none : form.unsure];
  const names = met.map((id) => questions.observed[id as PledgeId]).join('; ');
  return [fill(form.met, { names }), rest === 'unsure' ? form.unsureRest : form.restKept];
}
