import { type ReportRow, reportRows } from '../../shared/report/report-rows.ts';
import { languages } from '../../shared/text/languages.ts';
import { type MadeOfficer, madeReport } from './made-report.ts';

const words = { ...languages.vi, language: 'vi' };

/** Eight desks with three channels, as a commune has them; another `commune`, other figures. */
function desks(commune: number): readonly MadeOfficer[] {
  return Array.from({ length: 8 }, (_, place) => ({
    desk: `Quầy ${place + 1}`,
    position: `Công chức Tư pháp – Hộ tịch ${place + 1}`,
    cells: (['receipt', 'counter', 'open'] as const).map((channel, at) => ({
      channel,
      ratings: 30 + ((commune * 7 + place * 13 + at * 5) % 90),
      score: 0.6 + ((commune + place + at) % 35) / 100,
    })),
  }));
}

/** The rows of report after report, until there are so many: more than any commune has. */
export function* manyRows(count: number): Generator<ReportRow> {
  let made = 0;
  for (let commune = 0; made < count; commune += 1) {
    for (const row of reportRows(madeReport(desks(commune), `Xã số ${commune}`), words)) {
      if (made === count) return;
      made += 1;
      yield row;
    }
  }
}
