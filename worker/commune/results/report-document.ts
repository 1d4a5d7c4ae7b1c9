import type { Officer } from '../../../shared/contract/officer.ts';
import type { Figures, PeriodCodes, Report, ReportList } from '../../../shared/contract/report.ts';
import { releasesIn } from '../../../shared/report/period.ts';
import type { Results } from '../../../shared/statistics/released-results.ts';
import type { Refusal } from '../../problem.ts';
import { codesBetween, WHOLE_COMMUNE } from '../code/code-counts.ts';
import { type Document, document, type Publication } from './documents.ts';
import { publishedResults } from './published-results.ts';
import { publishedReleases, type ReleaseRange } from './result-store.ts';

type Published = Pick<Publication, 'profile' | 'officers' | 'next'>;

/** Of which releases there can be reports. */
export function reportList(sql: SqlStorage, { next }: Published): ReportList {
  return { releases: [...publishedReleases(sql)], nextRelease: momentOf(next.opensAt) };
}

/**
 * The report on a period. It is made of what its releases published, each as a
 * whole, so that it tells no more than the board did from release to release.
 */
export function reportDocument(
  sql: SqlStorage,
  published: Published,
  period: string,
): Document | Refusal {
  const releases = releasesIn(period, publishedReleases(sql));
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return { refused: 'no-such-period' };
  const { profile, officers, next } = published;
  const inPeriod = figuresOf(sql, { first: first.number, last: last.number });
  const toDate = figuresOf(sql, { first: 0, last: last.number });
  return document(published, {
    commune: { id: profile.id, name: profile.name },
    period,
    releases: [...releases],
    nextRelease: momentOf(next.opensAt),
    thresholds: profile.settings.thresholds,
    named: profile.settings.named,
    total: { ...inPeriod.total, trend: inPeriod.trend },
    toDate: toDate.total,
    fields: fieldsOf(officers).map(({ field, ids }) => ({ field, ...inPeriod.together(ids) })),
    officers: officers.map((officer) => ({
      ...officer,
      ...inPeriod.officer(officer.id),
      toDate: toDate.officer(officer.id),
    })),
  } satisfies Report);
}

const momentOf = (moment: number): string => new Date(moment).toISOString();

/** Everything there is to tell of some releases. */
function figuresOf(sql: SqlStorage, releases: ReleaseRange) {
  const results = publishedResults(sql, releases);
  const codes = codesBetween(sql, releases);
  const codesOf = (officer: string): PeriodCodes[] => [...(codes.get(officer) ?? [])];
  const figures = ({ channels }: Results, some: PeriodCodes[]): Figures => ({
    channels,
    codes: some,
  });
  return {
    total: figures(results.total, codesOf(WHOLE_COMMUNE)),
    trend: results.total.trend,
    officer: (id: string) => figures(results.officer(id), codesOf(id)),
    // A code may name two officers of one field, so that their codes cannot be added up.
    together: (ids: readonly string[]) => ({ channels: results.together(ids).channels }),
  };
}

/** Officers of one position, in the order of their desks. */
function fieldsOf(officers: readonly Officer[]) {
  const groups = Map.groupBy(officers, ({ position }) => position);
  return [...groups].map(([field, some]) => ({ field, ids: some.map(({ id }) => id) }));
}
