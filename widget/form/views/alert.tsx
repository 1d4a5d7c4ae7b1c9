import type { MannerId } from '../../../shared/criteria/sets.ts';
import { h } from '../render.ts';
import type { Unanswered } from '../steps.ts';
import { criteria, form as text, questions } from '../text.ts';
import type { Props } from './props.ts';

/** What was refused or is missing, with a way to each place; it takes the focus. */
export function Alert({ form }: Props) {
  const { refused, unanswered } = form.model;
  if (!refused && unanswered.length === 0) return null;
  const lead = (id: Unanswered): void =>
    form.box.querySelector<HTMLElement>(`#${id} input`)?.focus();
  return (
    <div class="alert" role="alert" tabIndex={-1}>
      <b>{refused ? text.refused : text.unanswered}</b>
      {refused && <p>{refused}</p>}
      {unanswered.map((id) => (
        <button onClick={() => lead(id)}>{titleOf(id)}</button>
      ))}
    </div>
  );
}

function titleOf(id: Unanswered): string {
  if (id === 'officer') return text.officer;
  if (id === 'nam-khong') return questions.pledges;
  return id in questions.manners ? questions.manners[id as MannerId] : criteria.names[id];
}
