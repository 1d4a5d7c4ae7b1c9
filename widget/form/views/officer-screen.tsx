import type { Commune } from '../../../shared/contract/commune.ts';
import { fill } from '../../../shared/text/fill.ts';
import { change, show } from '../form.ts';
import { answer } from '../moves.ts';
import { h } from '../render.ts';
import { searchOfficers } from '../search.ts';
import { form as text } from '../text.ts';
import { Heading } from './heading.tsx';
import { Option } from './option.tsx';
import type { Props } from './props.ts';
import { Question } from './question.tsx';

/** With more officers than this a list is quicker searched than read. */
const FEW = 8;

export function OfficerScreen({ form, officers }: Props & Pick<Commune, 'officers'>) {
  const { draft, query } = form.model;
  const found = searchOfficers(officers, query);
  return (
    <Question form={form} id="officer" legend={<Heading>{text.officer}</Heading>}>
      {officers.length > FEW && (
        <label>
          {text.search}
          <input
            type="search"
            autocomplete="off"
            value={query}
            onInput={({ currentTarget }) => change(form, { query: currentTarget.value })}
          />
        </label>
      )}
      <p role="status">
        {(query || found.length === 0) && fill(text.found, { count: found.length })}
      </p>
      {found.map(({ id, desk, position, name }) => (
        <Option
          key={id}
          group="officer"
          checked={draft.officer === id}
          choose={() => show(form, answer(form.model, { ...draft, officer: id }))}
        >
          <b>{desk}</b>
          {position}
          {name && <i>{name}</i>}
        </Option>
      ))}
    </Question>
  );
}
