import type { PledgeId } from '../../../shared/criteria/sets.ts';
import { pledges } from '../answers.ts';
import { type Draft, toggleMet, toggleRest } from '../draft.ts';
import { show } from '../form.ts';
import { answer } from '../moves.ts';
import { h } from '../render.ts';
import { form as text, questions } from '../text.ts';
import { Heading } from './heading.tsx';
import { Option } from './option.tsx';
import type { Props } from './props.ts';
import { Question } from './question.tsx';

/** The five pledges at once: tick those that were broken, or "none", or "not sure". */
export function PledgesScreen({ form }: Props) {
  const { draft } = form.model;
  const option = (label: string, checked: boolean, chosen: Draft) => (
    <Option checked={checked} choose={() => show(form, answer(form.model, chosen))}>
      {label}
    </Option>
  );
  return (
    <Question form={form} id="nam-khong" legend={<Heading>{questions.pledges}</Heading>}>
      {pledges.map((id) =>
        option(questions.observed[id as PledgeId], draft.met.includes(id), toggleMet(draft, id)),
      )}
      <hr />
      {option(questions.none, draft.rest === 'none', toggleRest(draft, 'none'))}
      {option(
        draft.met.length > 0 ? text.unsureRest : text.unsure,
        draft.rest === 'unsure',
        toggleRest(draft, 'unsure'),
      )}
    </Question>
  );
}
