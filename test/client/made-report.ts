import type { PeriodCodes, Report } from '../../shared/contract/report.ts';
import type { Channel } from '../../shared/contract/score.ts';
import { criteriaOf } from '../../shared/criteria/sets.ts';
import { FULL_POINTS } from '../../shared/statistics/rating-points.ts';
import {
  releasedResults,
  type TallyCell,
  type TotalCell,
} from '../../shared/statistics/released-results.ts';

/** What an officer's ratings of one channel came to in one release. */
export interface MadeCell {
  readonly channel: Channel;
  readonly ratings: number;
  /** The mean score, 0..1, of those ratings. */
  readonly score: number;
}

export interface MadeOfficer {
  readonly desk: string;
  readonly position: string;
  readonly cells: readonly MadeCell[];
}

const criteria = criteriaOf(['nam-khong', 'ba-the-hien', 'sau-biet']);
const published = Date.parse('2026-03-02T00:00:00Z');

/** A report on one release, with figures by the rules of the product. */
export function madeReport(officers: readonly MadeOfficer[], name = 'Xã Thử Nghiệm'): Report {
  const all = results(officers);
  const figures = { channels: all.channels, codes: codes(officers) };
  return {
    commune: { id: 'xa-thu', name },
    period: 'release-9',
    releases: [{ number: 9, publishedAt: new Date(published).toISOString() }],
    nextRelease: '2026-03-09T00:00:00.000Z',
    thresholds: { total: 10, step: 5 },
    named: true,
    total: { ...figures, trend: all.trend },
    toDate: figures,
    fields: officers.map((one) => ({
      field: one.position,
      channels: results([one]).channels,
    })),
    officers: officers.map((one, place) => {
      const own = { channels: results([one]).channels, codes: codes([one]) };
      const { desk, position } = one;
      return { id: `${place}`.padStart(16, '0'), desk, position, ...own, toDate: own };
    }),
  };
}

function results(officers: readonly MadeOfficer[]) {
  const cells = officers.flatMap(({ cells: own }, place) =>
    own.map((cell) => ({ ...cell, officer: `${place}` })),
  );
  return releasedResults(cells.map(totalOf), cells.flatMap(talliesOf));
}

function totalOf({ officer, channel, ratings, score }: MadeCell & { officer: string }): TotalCell {
  const points = Math.round(score * ratings * FULL_POINTS);
  return { officer, channel, release: 9, publishedAt: published, ratings, unsure: 0, points };
}

function talliesOf({ channel, ratings, score }: MadeCell): readonly TallyCell[] {
  const best = Math.round(ratings * score);
  return criteria.flatMap(({ id, kind }) => [
    { channel, criterion: id, answer: kind === 'pledge' ? 'kept' : '5', ratings: best },
    { channel, criterion: id, answer: kind === 'pledge' ? 'broken' : '1', ratings: ratings - best },
  ]);
}

function codes(officers: readonly MadeOfficer[]): PeriodCodes[] {
  const receipts = officers.flatMap(({ cells }) => cells.filter((c) => c.channel === 'receipt'));
  const used = receipts.reduce((sum, { ratings }) => sum + ratings, 0);
  return used < 10 ? [] : [{ issuer: 'software', issued: used * 2, used }];
}
