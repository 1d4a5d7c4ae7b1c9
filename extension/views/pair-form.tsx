import { another, changeLine, fault, line, pairing, submit } from '../state/pair-form.ts';
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
      {another.value && <p class="note">{pair.another}</p>}
      <label for="line">{pair.line}</label>
      <input
        id="line"
        value={line}
        onInput={(event) => changeLine(event.currentTarget.value)}
        autoFocus
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={fault.value === 'no-line' || fault.value === 'no-pair-link'}
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
  const { noLine, noPairLink, noServer, otherServer } = text.value.extension.pair;
  switch (fault.value) {
    case null:
      return null;
    case 'no-line':
      return noLine;
    case 'no-pair-link':
      return noPairLink;
    case 'no-server':
      return noServer;
    case 'other-server':
      return otherServer;
    default:
      return troubleText(fault.value);
  }
}
