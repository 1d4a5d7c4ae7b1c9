import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { communeText } from '../../state/commune/text.ts';

/** One of a few, saved by a button. What is stored is said beside what was chosen and not saved yet. */
export function ChoiceForm<Value extends string>(props: {
  name: string;
  legend: string;
  notes: readonly string[];
  options: readonly { readonly value: Value; readonly label: string }[];
  chosen: Value;
  stored: Value;
  submit: string;
  onChoose: (value: Value) => void;
  onSubmit: () => void;
}) {
  const { name, legend, notes, options, chosen, stored, submit, onChoose, onSubmit } = props;
  const before = options.find(({ value }) => value === stored)?.label ?? '';
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy.value) onSubmit();
      }}
    >
      <fieldset aria-describedby={`${name}-notes`}>
        <legend>
          <h2>{legend}</h2>
        </legend>
        {options.map(({ value, label }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div id={`${name}-notes`}>
        {notes.map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
      </div>
      <p class="choices">
        <button type="submit" class="strong" aria-disabled={busy.value || chosen === stored}>
          {submit}
        </button>
        <span class="note" role="status">
          {chosen !== stored && fill(communeText.value.criteria.before, { value: before })}
        </span>
      </p>
    </form>
  );
}
