import type { Report } from '../../../shared/contract/report.ts';
import { kindOf, periodOf } from '../../../shared/report/period.ts';
import { coveredWords, periodWords } from '../../../shared/report/period-words.ts';
import { fill } from '../../../shared/text/fill.ts';
import { dayWords } from '../../state/moment-words.ts';
import { reportText } from '../../state/report/text.ts';
import { language } from '../../state/language.ts';

/** Whose report it is, of which releases, and by which rule. */
export function ReportHead({ report }: { report: Report }) {
  const words = { report: reportText.value, language: language.value };
  const { commune, period, releases, thresholds } = report;
  const { body, motto, title, coversTitle, ruleTitle, rule } = words.report;
  return (
    <header>
      <div class="head paper">
        <p>
          <b>{fill(body, { commune: commune.name })}</b>
        </p>
        <p>
          {motto[0]}
          <br />
          <b>{motto[1]}</b>
        </p>
      </div>
      <h1>
        {title} <span>{`${commune.name}, ${periodWords(period, releases, words)}`}</span>
      </h1>
      <p>
        {coversTitle} {coveredWords(releases, words)}. {isOpen(report) && stillOpen(report)}
      </p>
      <p class="note">
        <b>{ruleTitle}:</b> {fill(rule, thresholds)}
      </p>
    </header>
  );
}

/** Whether the next release falls into the period too. */
function isOpen({ period, nextRelease }: Report): boolean {
  const kind = kindOf(period);
  if (kind === null || kind === 'week') return false;
  return periodOf(kind, { number: 0, publishedAt: nextRelease }) === period;
}

function stillOpen({ nextRelease }: Report): string {
  const date = dayWords(nextRelease, language.value);
  return fill(reportText.value.stillOpen, { date });
}
