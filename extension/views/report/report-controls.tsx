import type { ReportFormat, ReportList } from '../../../shared/contract/report.ts';
import { periodKinds, releasesIn } from '../../../shared/report/period.ts';
import { periodWords } from '../../../shared/report/period-words.ts';
import { fill } from '../../../shared/text/fill.ts';
import {
  chooseKind,
  choosePeriod,
  download,
  kind,
  load,
  period,
  periods,
  report,
  saved,
  saving,
} from '../../state/report/report-page.ts';
import { trouble } from '../../state/tab/member-tab.ts';
import { reportText } from '../../state/report/text.ts';
import { language } from '../../state/language.ts';
import { troubleText } from '../../state/text.ts';

/** Which period, and what to do with its report; not on paper. */
export function ReportControls({ list }: { list: ReportList }) {
  return (
    <section class="card screen" aria-label={reportText.value.choice}>
      <KindChoice />
      <PeriodChoice list={list} />
      {report.value !== null && <Ways />}
      {trouble.value !== null && (
        <div class="trouble" role="alert">
          <p>{troubleText(trouble.value)}</p>
          <button type="button" onClick={() => void load()}>
            {reportText.value.again}
          </button>
        </div>
      )}
    </section>
  );
}

function KindChoice() {
  const words = reportText.value;
  return (
    <fieldset>
      <legend>{words.kind}</legend>
      {periodKinds.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="kind"
            checked={kind.value === one}
            onChange={() => void chooseKind(one)}
          />{' '}
          {words.kinds[one]}
        </label>
      ))}
    </fieldset>
  );
}

function PeriodChoice({ list: { releases } }: { list: ReportList }) {
  const words = { report: reportText.value, language: language.value };
  return (
    <div>
      <label for="period">{words.report.period}</label>
      <select
        id="period"
        value={period.value ?? ''}
        onChange={(event) => void choosePeriod(event.currentTarget.value)}
      >
        {periods.value.map((one) => (
          <option key={one} value={one}>
            {periodWords(one, releasesIn(one, releases), words)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Ways() {
  const words = reportText.value;
  return (
    <>
      <div class="ways">
        <button type="button" class="strong" onClick={() => window.print()}>
          {words.print}
        </button>
        <DownloadButton format="xlsx" label={words.workbook} />
        <DownloadButton format="csv" label={words.table} />
      </div>
      <p class="note" role="status">
        {saving.value !== null && words.saving}
        {saved.value !== null && fill(words.saved, { file: saved.value })}
      </p>
    </>
  );
}

function DownloadButton({ format, label }: { format: ReportFormat; label: string }) {
  return (
    <button
      type="button"
      aria-disabled={saving.value !== null}
      onClick={() => void download(format)}
    >
      {label}
    </button>
  );
}
