import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { communeText } from '../../state/commune/text.ts';
import {
  isUnchanged,
  savedThresholds,
  submit,
  THRESHOLD_AT_MOST,
  type ThresholdName,
  tried,
  type,
  typed,
  wanted,
} from '../../state/commune/thresholds.ts';
import { focusFault } from './focus-fault.ts';
import { TextField } from './text-field.tsx';

/** How many ratings a figure needs: up, and never down again. */
export function ThresholdsForm() {
  const { criteria: words, public: told } = communeText.value;
  return (
    <form
      class="card"
      noValidate
      aria-labelledby="thresholds"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy.value) return;
        submit();
        focusFault(event.currentTarget);
      }}
    >
      <h2 id="thresholds">{words.thresholds}</h2>
      <p>{words.thresholdsNote}</p>
      <ThresholdField name="total" label={words.total} />
      <ThresholdField name="step" label={words.step} />
      <p class="note">{told}</p>
      <p class="choices">
        <button type="submit" class="strong" aria-disabled={busy.value}>
          {words.raise}
        </button>
        <span role="status">{tried.value && isUnchanged.value && words.unchanged}</span>
      </p>
    </form>
  );
}

function ThresholdField({ name, label }: { name: ThresholdName; label: string }) {
  const { criteria: words } = communeText.value;
  const value = savedThresholds.value[name];
  const limits = { value, most: THRESHOLD_AT_MOST };
  const isWrong = tried.value && wanted.value[name] === null;
  return (
    <TextField
      id={`threshold-${name}`}
      label={label}
      hint={fill(words.totalNow, limits)}
      value={typed.value[name] ?? String(value)}
      inputMode="numeric"
      fault={isWrong ? fill(words.thresholdFault, limits) : null}
      onType={(said) => type(name, said)}
    />
  );
}
