import { changeLine, fault, line, pairing, submit } from '../state/pair-form.ts';
import { text, troubleText } from '../state/text.ts';
import { PairDetails } from './pair-details.tsx';
import { PairUnderstood } from './pair-understood.tsx';

/** One line to paste and one button. */
export function PairForm() {
  const { pair } = text.value.extension;
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{pair.title}</h1>
      <p>{pair.lead}</p>
      <label for="line">{pair.line}</label>
      <input
        id="line"
        value={line}
        onInput={(event) => changeLine(event.currentTarget.value)}
        autoFocus
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={fault.value === 'no-line'}
        aria-describedby="line-hint fault"
      />
      <p id="line-hint" class="note">
        <PairUnderstood />
      </p>
      <PairDetails />
      <p id="fault" role="alert" class={fault.value === null ? 'unseen' : 'trouble'}>
        <FaultText />
      </p>
      <button type="submit" class="strong" aria-disabled={pairing.value}>
        {pairing.value ? pair.working : pair.submit}
      </button>
      <p class="note">{pair.privacy}</p>
    </form>
  );
}

function FaultText() {
  const { pair } = text.value.extension;
  if (fault.value === null) return null;
  if (fault.value === 'no-line') return pair.noLine;
  return fault.value === 'no-server' ? pair.noServer : troubleText(fault.value);
}
