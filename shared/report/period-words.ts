import { dayIn } from '../text/day-in.ts';
import { fill } from '../text/fill.ts';
import { kindOf, type PublishedRelease } from './period.ts';
import type { ReportWords } from './report-words.ts';

type PeriodWords = Pick<ReportWords, 'report' | 'language'>;

/** A period for people: "Tháng 3/2026". */
export function periodWords(
  period: string,
  releases: readonly PublishedRelease[],
  { report: { periods }, language }: PeriodWords,
): string {
  const kind = kindOf(period) ?? 'week';
  const [year = '', part = ''] = period.split(/-Q?/u);
  const last = releases.at(-1);
  return fill(periods[kind], {
    year,
    part: Number(part),
    date: last === undefined ? '' : dayIn(language, last.publishedAt, 'short'),
  });
}

/** Which releases a report covers: "Kỳ công bố 9–13, 02/03/2026 đến 30/03/2026". */
export function coveredWords(
  releases: readonly PublishedRelease[],
  { report: text, language }: PeriodWords,
): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return '';
  return fill(first === last ? text.coversOne : text.covers, {
    first: first.number,
    last: last.number,
    from: dayIn(language, first.publishedAt, 'short'),
    to: dayIn(language, last.publishedAt, 'short'),
  });
}
