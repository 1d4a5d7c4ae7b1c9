import type { OwnTrend } from './own-trend.ts';

const [TOP, BOTTOM, RANGE_TOP, RANGE_BOTTOM] = [8, 136, 198, 242];

/** Where a trend's points lie in its picture. */
export interface XmrScale {
  /** By the place of a point; releases left out, because too few ratings came, keep their room. */
  readonly x: (place: number) => number;
  readonly y: (share: number) => number;
  readonly rangeY: (range: number) => number;
  /** Shares at which a line is drawn. */
  readonly ticks: readonly number[];
}

/** Fits all values and limits: a picture from 0 to 100 would show nothing of what varies. */
export function scaleOf(
  { points, chart }: OwnTrend,
  { left, right }: { left: number; right: number },
): XmrScale {
  const values = points.map(({ score }) => score.value);
  const lines = chart === null ? [] : [chart.lower, chart.upper];
  const low = tenBelow(Math.min(...values, ...lines));
  const high = Math.max(low + 0.2, tenAbove(Math.max(...values, ...lines)));
  const [first, last] = [points[0]?.release ?? 0, points.at(-1)?.release ?? 0];
  const most = Math.max(chart?.rangeLimit ?? 0, ...(chart?.ranges ?? []));
  return {
    x: (place) =>
      first === last
        ? (left + right) / 2
        : left +
          8 +
          (((points[place]?.release ?? first) - first) / (last - first)) * (right - left - 16),
    y: (share) => BOTTOM - ((share - low) / (high - low)) * (BOTTOM - TOP),
    rangeY: (range) => RANGE_BOTTOM - (most === 0 ? 0 : range / most) * (RANGE_BOTTOM - RANGE_TOP),
    ticks: ticksBetween(low, high),
  };
}

function tenBelow(share: number): number {
  return Math.max(0, Math.floor(share * 10 + 1e-9) / 10);
}

function tenAbove(share: number): number {
  return Math.min(1, Math.ceil(share * 10 - 1e-9) / 10);
}

/** Every ten points, or every twenty where that would be many. */
function ticksBetween(low: number, high: number): readonly number[] {
  const tens = Math.round((high - low) * 10);
  const step = tens > 5 ? 2 : 1;
  return Array.from({ length: Math.floor(tens / step) + 1 }, (_, at) => low + (at * step) / 10);
}
