import type { Channel, TrendPoint } from '../../shared/contract/score.ts';
import type { Interval } from '../../shared/statistics/wilson.ts';

/** A point of a trend that has a score. */
export interface ScoredPoint extends TrendPoint {
  readonly score: Interval;
}

/** The releases in which a channel was opened and has a score, in the server's order of time. */
export function scoredPoints(
  trend: readonly TrendPoint[],
  channel: Channel,
): readonly ScoredPoint[] {
  return trend.filter(
    (point): point is ScoredPoint => point.channel === channel && point.score !== null,
  );
}
