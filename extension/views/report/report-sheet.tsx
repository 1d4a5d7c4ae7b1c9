import type { Report } from '../../../shared/contract/report.ts';
import { comparisonOf } from '../../../shared/report/comparison.ts';
import { FigureTables } from './figure-tables.tsx';
import { FunnelPart } from './funnel-part.tsx';
import { ReportFoot } from './report-foot.tsx';
import { ReportHead } from './report-head.tsx';
import { ShortlistPart } from './shortlist-part.tsx';
import { WholePart } from './whole-part.tsx';

/** The report itself, the same on the screen and on paper. */
export function ReportSheet({ report }: { report: Report }) {
  const comparison = comparisonOf(report);
  return (
    <article class="card sheet" data-period={report.period}>
      <ReportHead report={report} />
      <WholePart report={report} />
      <FigureTables report={report} />
      <FunnelPart comparison={comparison} />
      {comparison !== null && <ShortlistPart comparison={comparison} />}
      <ReportFoot report={report} />
    </article>
  );
}
