import { fill } from '../../../shared/text/fill.ts';
import type { Held } from '../../../shared/monitor/examine.ts';
import { type Finding, findingSentence } from '../../../shared/monitor/finding.ts';
import { evidenceOf } from '../../state/verify/evidence.ts';
import { monitorText, verifyText } from '../../state/verify/text.ts';
import type { Checked } from '../../state/verify/verify-page.ts';
import { FocusHeading } from './focus-heading.tsx';
import { OpenedRatings } from './opened-ratings.tsx';

/** What was verified, or what broke, in plain words. */
export function CheckResult({ checked }: { checked: Checked }) {
  const { outcome } = checked;
  return 'broken' in outcome ? (
    <BrokenResult checked={checked} finding={outcome.broken} />
  ) : (
    <>
      <HeldResult checked={checked} held={outcome} />
      {checked.material?.openings && <OpenedRatings />}
    </>
  );
}

function HeldResult({ checked, held }: { checked: Checked; held: Held }) {
  const { holds } = verifyText.value;
  return (
    <section class="card held">
      <FocusHeading words={holds.title} />
      <ul class="findings">
        {heldSentences(checked, held).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {held.remarks.map((remark) => (
          <li key={remark.code}>{findingSentence(monitorText.value, remark)}</li>
        ))}
      </ul>
      {checked.before === null && (
        <p>
          {holds.key} <code>{held.known.ratings.key}</code>
        </p>
      )}
      <p class="note">{holds.limits}</p>
    </section>
  );
}

/** What held, a sentence each. */
function heldSentences({ before, material }: Checked, { known }: Held): readonly string[] {
  const { holds } = verifyText.value;
  const openings = material?.openings ?? null;
  const offices = material?.board.officers?.length ?? 0;
  return [
    fill(holds.ratings, { size: known.ratings.size }),
    fill(holds.events, { size: known.events.size }),
    before === null ? holds.first : fill(holds.grown, { size: before.known.ratings.size }),
    holds.board,
    ...(openings === null
      ? [holds.notOpened]
      : [fill(holds.leaves, { count: openings.length }), fill(holds.figures, { offices })]),
  ];
}

function BrokenResult({ checked, finding }: { checked: Checked; finding: Finding }) {
  const { breaks } = verifyText.value;
  return (
    <section class="card broken">
      <FocusHeading words={breaks.title} />
      <p class="trouble">{findingSentence(monitorText.value, finding)}</p>
      <p>{breaks.todo}</p>
      <label for="evidence">{breaks.evidence}</label>
      <textarea id="evidence" readOnly rows={6} value={evidenceOf(checked, finding)} />
    </section>
  );
}
