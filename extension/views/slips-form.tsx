import { CODES_AT_ONCE, OFFICERS_OF_CODE } from '../../shared/contract/code.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import { fill } from '../../shared/text/fill.ts';
import { codeText } from '../state/code-text.ts';
import { issueSlips, issuing } from '../state/issue-slips.ts';
import { SLIPS_A_SHEET, sheetsFor } from '../state/slip-sheets.ts';
import { count, formFault, tried, typedCount } from '../state/slips-form.ts';
import { trouble } from '../state/slips-page.ts';
import { troubleText } from '../state/text.ts';
import { OfficerChoice } from './officer-choice.tsx';

/** Whom the slips name, and how many there shall be. */
export function SlipsForm({ commune }: { commune: Commune }) {
  const { slips } = codeText.value;
  if (commune.officers.length === 0) return <p>{slips.nobody}</p>;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void issueSlips();
      }}
    >
      <p>{slips.lead}</p>
      <OfficerChoice officers={commune.officers} />
      <CountField />
      <p class="note">{slips.public}</p>
      <FaultLine />
      <button type="submit" class="strong" aria-disabled={issuing.value}>
        {issuing.value ? slips.working : slips.submit}
      </button>
    </form>
  );
}

function CountField() {
  const { slips } = codeText.value;
  const hint =
    count.value === null
      ? fill(slips.countHint, { most: CODES_AT_ONCE, slips: SLIPS_A_SHEET })
      : fill(slips.pages, { count: count.value, pages: sheetsFor(count.value) });
  return (
    <div class="field">
      <label for="count">{slips.count}</label>
      <input
        id="count"
        inputMode="numeric"
        value={typedCount}
        onInput={(event) => (typedCount.value = event.currentTarget.value)}
        autocomplete="off"
        maxLength={4}
        aria-invalid={tried.value && count.value === null}
        aria-describedby="count-hint fault"
      />
      <p id="count-hint" class="note">
        {hint}
      </p>
    </div>
  );
}

/** What keeps the codes from being issued, said after a try. */
function FaultLine() {
  const words = faultWords();
  return (
    <p id="fault" role="alert" class={words === null ? 'unseen' : 'trouble'}>
      {words}
    </p>
  );
}

function faultWords(): string | null {
  const { slips } = codeText.value;
  if (tried.value && formFault.value !== null) {
    const most = formFault.value === 'noCount' ? CODES_AT_ONCE : OFFICERS_OF_CODE;
    return fill(slips[formFault.value], { most });
  }
  if (trouble.value === null) return null;
  return trouble.value === 'unreachable' ? slips.noAnswer : troubleText(trouble.value);
}
