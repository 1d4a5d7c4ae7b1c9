import { fill } from '../../../shared/text/fill.ts';
import { verifyText } from '../../state/verify/text.ts';
import { cancel, type Stage } from '../../state/verify/verify-page.ts';

/** What is being done and how far it is, with the way out. */
export function CheckProgress({ stage: { step, done, all } }: { stage: Stage }) {
  const { steps, stop, counted } = verifyText.value;
  return (
    <section class="card">
      <p id="step" role="status">
        {steps[step]}
      </p>
      {all > 0 ? (
        <progress aria-labelledby="step" value={done} max={all} />
      ) : (
        <progress aria-labelledby="step" />
      )}
      <p class="note">{all > 0 ? fill(counted, { done, all }) : '\u00a0'}</p>
      <p>
        <button type="button" onClick={cancel}>
          {stop}
        </button>
      </p>
    </section>
  );
}
