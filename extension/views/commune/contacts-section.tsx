import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import {
  faults,
  longest,
  save,
  saved,
  tried,
  typed,
  type Way,
  ways,
} from '../../state/commune/contacts.ts';
import { communeText } from '../../state/commune/text.ts';
import { focusFault } from './focus-fault.ts';
import { TextField } from './text-field.tsx';

const modes = { hotline: 'tel', mailbox: 'email' } as const;

/** How else citizens reach the commune. */
export function ContactsSection() {
  const { contacts: words } = communeText.value;
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy.value) return;
        void save();
        focusFault(event.currentTarget);
      }}
    >
      <p>{words.lead}</p>
      {ways.map((way) => (
        <WayField key={way} way={way} />
      ))}
      <p>
        <button type="submit" class="strong" aria-disabled={busy.value}>
          {words.save}
        </button>
      </p>
    </form>
  );
}

function WayField({ way }: { way: Way }) {
  const { contacts: words } = communeText.value;
  const isWrong = tried.value && faults.value.includes(way);
  const stored = saved.value[way] ?? '';
  const value = typed.value[way] ?? stored;
  return (
    <TextField
      id={`contact-${way}`}
      label={words[way]}
      hint={words[`${way}Hint`]}
      value={value}
      {...(way in modes && { inputMode: modes[way as keyof typeof modes] })}
      fault={isWrong ? fill(words[`${way}Fault`], { most: longest[way] }) : null}
      onType={(said) => (typed.value = { ...typed.value, [way]: said })}
    >
      {tried.value && value !== stored && (
        <p class="note">{fill(words.before, { value: stored || words.nothing })}</p>
      )}
    </TextField>
  );
}
