import { useSignal } from '@preact/signals';
import { fill } from '../../shared/text/fill.ts';
import { codeText } from '../state/code-text.ts';
import { finish, type Issue, issuing, sheetCount, sheets } from '../state/issue-slips.ts';
import { timeWords } from '../state/moment-words.ts';
import { language } from '../state/language.ts';
import { FocusHeading } from './focus-heading.tsx';

/** What was issued, and what to do with it before it is gone. */
export function SlipsIssued({ issue }: { issue: Issue }) {
  const { slips } = codeText.value;
  const words = fill(slips.issued, {
    count: issue.count,
    time: timeWords(issue.expiresAt, language.value),
    officers: issue.officers.map(({ desk }) => desk).join(', '),
  });
  return (
    <section class="card">
      <FocusHeading words={fill(slips.issuedTitle, { count: issue.count })} />
      <p>{words}</p>
      <p class="trouble">{slips.once}</p>
      <Drawing />
      <p class="choices">
        <button
          type="button"
          class="strong"
          aria-disabled={issuing.value}
          onClick={() => issuing.value || print()}
        >
          {fill(slips.print, { pages: sheetCount.value })}
        </button>
        <span class="note">{slips.paper}</span>
      </p>
      <Finish />
    </section>
  );
}

function Drawing() {
  const place = { page: sheets.value.length, pages: sheetCount.value };
  return <p role="status">{issuing.value && fill(codeText.value.slips.drawing, place)}</p>;
}

/** The codes cannot be had again, so there is a second thought. */
function Finish() {
  const { slips } = codeText.value;
  const sure = useSignal(false);
  if (!sure.value) {
    return (
      <p>
        <button type="button" onClick={() => (sure.value = true)}>
          {slips.finish}
        </button>
      </p>
    );
  }
  return (
    <div role="group" aria-label={slips.finish}>
      <p role="alert">{slips.sure}</p>
      <p class="choices">
        <button type="button" onClick={finish}>
          {slips.yes}
        </button>
        <button type="button" class="strong" onClick={() => (sure.value = false)}>
          {slips.no}
        </button>
      </p>
    </div>
  );
}
