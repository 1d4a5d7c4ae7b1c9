import type { XmrChart } from './xmr.ts';

/** So many values in a row on one side of the mean are a signal. */
export const RUN = 8;
/** So many of `NEAR_OF` in a row that lie nearer to the same limit than to the mean are one. */
export const NEAR = 3;
export const NEAR_OF = 4;

/** Something in a chart that usual variation does not explain: which rule, and where (both ends included). */
export interface XmrSignal {
  readonly rule: 'beyond-limit' | 'run' | 'near-limit' | 'jump';
  /** On which side of the mean, or which way it jumped. */
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

type Side = 'above' | 'below';

/**
 * The signals of a chart, by the place where they begin:
 * - `beyond-limit`: a value outside of the natural limits;
 * - `run`: eight or more in a row on one side of the mean;
 * - `near-limit`: three of four in a row nearer to one limit than to the mean,
 *   unless a run tells it;
 * - `jump`: a difference to the value before above the limit of the ranges,
 *   unless one of the two is itself beyond a limit.
 *
 * Source: Wheeler, D. J. (2000), "Understanding Variation", 2nd ed., SPC
 * Press: detection rules one to three, and the limit of the range chart.
 */
export function xmrSignals(values: readonly number[], chart: XmrChart): readonly XmrSignal[] {
  const found = (['above', 'below'] as const).flatMap((side) => signalsOf(values, chart, side));
  const lone = jumps(values, chart).filter(
    ({ from, to }) =>
      !found.some(({ rule, from: at }) => rule === 'beyond-limit' && (at === from || at === to)),
  );
  return [...found, ...lone].sort((one, other) => one.from - other.from || one.to - other.to);
}

/** Rounding leaves differences of this size between numbers that are meant to be equal. */
const NOTHING = 1e-9;

function signalsOf(
  values: readonly number[],
  { mean, upper }: XmrChart,
  side: Side,
): readonly XmrSignal[] {
  const limit = upper - mean + NOTHING;
  const distances = values.map((value) => (side === 'above' ? value - mean : mean - value));
  const beyond = stretches(distances.map((distance) => distance > limit)).flatMap(eachOf);
  const runs = stretches(distances.map((distance) => distance > NOTHING)).filter(
    ({ from, to }) => to - from + 1 >= RUN,
  );
  const near = nearStretches(distances.map((distance) => distance > limit / 2)).filter(
    (stretch) => !runs.some(({ from, to }) => from <= stretch.from && stretch.to <= to),
  );
  return [
    ...beyond.map((stretch) => ({ rule: 'beyond-limit' as const, side, ...stretch })),
    ...runs.map((stretch) => ({ rule: 'run' as const, side, ...stretch })),
    ...near.map((stretch) => ({ rule: 'near-limit' as const, side, ...stretch })),
  ];
}

function jumps(values: readonly number[], { ranges, rangeLimit }: XmrChart): readonly XmrSignal[] {
  return ranges.flatMap((range, at) => {
    if (range <= rangeLimit + NOTHING) return [];
    const side = (values[at + 1] ?? 0) > (values[at] ?? 0) ? 'above' : 'below';
    return [{ rule: 'jump', side, from: at, to: at + 1 } as const];
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where marks stand without a gap. */
function stretches(marks: readonly boolean[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [at, mark] of marks.entries()) {
    const last = found.at(-1);
    if (mark && last?.to === at - 1) found[found.length - 1] = { from: last.from, to: at };
    else if (mark) found.push({ from: at, to: at });
  }
  return found;
}

function eachOf({ from, to }: Stretch): readonly Stretch[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({ from: from + at, to: from + at }));
}

/** Windows of four with three marks, those that overlap as one, from the first mark to the last. */
function nearStretches(marks: readonly boolean[]): readonly Stretch[] {
  const covered = marks.map(() => false);
  for (let start = 0; start + NEAR_OF <= marks.length; start += 1) {
    const window = marks.slice(start, start + NEAR_OF);
    if (window.filter(Boolean).length >= NEAR) covered.fill(true, start, start + NEAR_OF);
  }
  return stretches(covered).map(({ from, to }) => ({
    from: marks.indexOf(true, from),
    to: marks.lastIndexOf(true, to),
  }));
}
