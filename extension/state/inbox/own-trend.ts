import type { Channel, TrendPoint } from '../../../shared/contract/score.ts';
import { type XmrChart, xmrChart } from '../../../shared/statistics/xmr.ts';
import { type XmrSignal, xmrSignals } from '../../../shared/statistics/xmr-signals.ts';
import { type ScoredPoint, scoredPoints } from '../trend-shape.ts';

/** With fewer points limits would rest on next to nothing, and no run of eight could be seen. */
export const LEAST_POINTS = 8;
/** Half a year of weekly releases: what was before it says little about now. */
const MOST_POINTS = 26;
/** Makes the limits five points of 100 wide on each side at least: less, some ten ratings cannot tell. */
const LEAST_RANGE = 0.05 / 2.66;

/** The course of an officer's own score in one channel. */
export interface OwnTrend {
  readonly points: readonly ScoredPoint[];
  /** Null while there are too few points. */
  readonly chart: XmrChart | null;
  readonly signals: readonly XmrSignal[];
}

export function ownTrend(trend: readonly TrendPoint[], channel: Channel): OwnTrend {
  const points = scoredPoints(trend, channel).slice(-MOST_POINTS);
  if (points.length < LEAST_POINTS) return { points, chart: null, signals: [] };
  const values = points.map(({ score }) => score.value);
  const chart = xmrChart(values, LEAST_RANGE);
  return { points, chart, signals: xmrSignals(values, chart) };
}
