import { useSignal } from '@preact/signals';
import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { LABEL_AT_MOST, type LabelFault, labelFault } from '../../state/commune/label-form.ts';
import { plain } from '../../state/commune/plain.ts';
import { focusFault } from './focus-fault.ts';
import { TextField } from './text-field.tsx';

/** Makes something by its name alone: a kiosk, a key. */
export function LabelForm(props: {
  id: string;
  words: Readonly<Record<'label' | 'labelHint' | LabelFault, string>>;
  taken: readonly string[];
  submit: string;
  make: (label: string) => Promise<boolean>;
}) {
  const { id, words, taken, submit, make } = props;
  const typed = useSignal('');
  const tried = useSignal(false);
  const fault = tried.value ? labelFault(typed.value, taken) : null;
  const send = async (form: HTMLFormElement): Promise<void> => {
    tried.value = true;
    if (labelFault(typed.value, taken) !== null) return focusFault(form);
    tried.value = false;
    if (await make(plain(typed.value))) typed.value = '';
  };
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <TextField
        id={id}
        label={words.label}
        hint={words.labelHint}
        value={typed.value}
        fault={fault && fill(words[fault], { most: LABEL_AT_MOST })}
        onType={(value) => (typed.value = value)}
      />
      <p>
        <button type="submit" class="strong" aria-disabled={busy.value}>
          {submit}
        </button>
      </p>
    </form>
  );
}
