import type { Report } from '../contract/report.ts';
import { FUNNEL, funnelLimits, type Limits } from '../statistics/funnel.ts';
import { shrink } from '../statistics/shrinkage.ts';
import type { Interval } from '../statistics/wilson.ts';

/**
 * Officers are compared when so many of them have so many scored ratings each.
 * Drawing toward a common mean needs four (James and Stein); with five nobody
 * is more than about a fifth of what they are compared with, and whoever lies
 * outside 99.8% limits by chance alone is one in a hundred reports.
 */
export const TO_COMPARE = { ratings: 30, officers: 5 } as const;

/**
 * The one channel on which officers are compared. Elsewhere an officer chooses
 * whom to ask, or anybody may send what they like.
 */
const CHANNEL = 'receipt';

export type ReportOfficer = Report['officers'][number];

export interface ComparedOfficer {
  readonly officer: ReportOfficer;
  /** Ratings that have a score. */
  readonly scored: number;
  readonly score: Interval;
  /** Where 95%, and 99.8%, of officers would be whom chance alone sets apart. */
  readonly inner: Limits;
  readonly outer: Limits;
  /** The score drawn toward the others', with its interval. */
  readonly drawn: Interval;
  /** Whether all of that interval is above the commune's. */
  readonly isAbove: boolean;
}

export interface Comparison {
  readonly commune: Interval;
  /** By desk: an order in a room, never a rank. */
  readonly officers: readonly ComparedOfficer[];
}

/** The officers of a report beside each other; null while the numbers do not allow it. */
export function comparisonOf({ total, officers }: Report): Comparison | null {
  const commune = total.channels.find(({ channel }) => channel === CHANNEL)?.score;
  const scored = officers.flatMap(scoredOfficer);
  if (!commune || scored.length < TO_COMPARE.officers) return null;
  // The middle of the interval is never 0 or 1, where nothing would vary.
  const middle = (commune.low + commune.high) / 2;
  const drawn = shrink(
    scored.map((one) => ({
      value: one.score.value,
      variance: (middle * (1 - middle)) / one.scored,
    })),
  );
  return {
    commune,
    officers: scored.map((one, at) => compared(one, drawn[at] ?? one.score, commune)),
  };
}

type ScoredOfficer = Pick<ComparedOfficer, 'officer' | 'scored' | 'score'>;

function scoredOfficer(officer: ReportOfficer): readonly ScoredOfficer[] {
  const result = officer.channels.find(({ channel }) => channel === CHANNEL);
  if (result === undefined || result.score === null) return [];
  const scored = result.ratings - result.unsure;
  return scored < TO_COMPARE.ratings ? [] : [{ officer, scored, score: result.score }];
}

function compared(one: ScoredOfficer, drawn: Interval, commune: Interval): ComparedOfficer {
  return {
    ...one,
    inner: funnelLimits(commune.value, one.scored, FUNNEL.inner),
    outer: funnelLimits(commune.value, one.scored, FUNNEL.outer),
    drawn,
    isAbove: drawn.low > commune.high,
  };
}

/** Those whom a commendation could be about: all of their interval is above the commune's. */
export function shortlist(comparison: Comparison): readonly ComparedOfficer[] {
  return comparison.officers.filter(({ isAbove }) => isAbove);
}

/** An officer by desk, position and, where the commune gives one, name. */
export function officerWords({ desk, position, name }: ReportOfficer): string {
  return [desk, position, name].filter((part) => part !== undefined).join(', ');
}

/** Where a score lies beside the 99.8% limits. */
export function sideOf({ score, outer }: ComparedOfficer): 'below' | 'within' | 'above' {
  if (score.value < outer.low) return 'below';
  return score.value > outer.high ? 'above' : 'within';
}
