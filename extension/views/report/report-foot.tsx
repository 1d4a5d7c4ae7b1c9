import type { Report } from '../../../shared/contract/report.ts';
import { fill } from '../../../shared/text/fill.ts';
import { timeWords } from '../../state/moment-words.ts';
import { reportText } from '../../state/report/text.ts';
import { language } from '../../state/language.ts';

/** How the figures are reckoned, and on paper where the chairman signs. */
export function ReportFoot({ report: { commune } }: { report: Report }) {
  const words = reportText.value;
  const time = timeWords(Date.now(), language.value);
  return (
    <footer>
      <p class="note">
        <b>{words.intervalTitle}:</b> {words.interval}
      </p>
      <p class="note">
        <b>{words.method}:</b> {words.methodText}
      </p>
      <div class="signed paper">
        <p class="note">{fill(words.printed, { time })}</p>
        <div>
          <p>
            <i>{fill(words.signed.place, { commune: commune.name })}</i>
          </p>
          <p>
            <b>{words.signed.role}</b>
          </p>
          <p class="note">{words.signed.hint}</p>
        </div>
      </div>
    </footer>
  );
}
