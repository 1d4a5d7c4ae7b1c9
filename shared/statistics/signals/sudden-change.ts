import { type ReleasedStep, type Spread, spreadOf, varianceOf } from './released-step.ts';
import type { Signal } from './signal.ts';

/** Allowance and decision limit of the CUSUM, in standard deviations. */
const ALLOWANCE = 0.5;
const LIMIT = 7;
/** Scored ratings before anything can be a change. */
const HISTORY = 20;
/** People change slowly too: however long, a history tells the mean no better than so many ratings. */
const MOST_HISTORY = 60;

/**
 * Whether the score of an officer and channel has changed: a two-sided
 * self-starting CUSUM over the means of what each release opened.
 *
 * Each mean is set against all ratings before it; that statistic follows
 * Student's distribution and is brought to the normal one, so no length of
 * history has to be put aside to learn the usual.
 *
 * Sources: Page, E. S. (1954), "Continuous inspection schemes", Biometrika 41,
 * 100–115; Hawkins, D. M. (1987), "Self-starting CUSUM charts for location and
 * scale", The Statistician 36, 299–315.
 */
export function suddenChange(steps: readonly ReleasedStep[]): Signal | null {
  let up = { sum: 0, since: 0, restsOn: 0 };
  let down = up;
  steps.forEach((step, index) => {
    const before = spreadOf(steps.slice(0, index));
    const now = spreadOf([step]);
    if (before.count < HISTORY || now.count === 0) return;
    const z = standardised(now, before);
    up = moved(up, z, step.release, now.count);
    down = moved(down, -z, step.release, now.count);
  });
  const { sum, since, restsOn } = up.sum > down.sum ? up : down;
  if (sum < LIMIT) return null;
  return { signal: 'sudden-change', strength: sum / LIMIT, since, restsOn };
}

/** One side of the CUSUM: its sum, where it left zero, and the ratings since. */
interface Side {
  readonly sum: number;
  readonly since: number;
  readonly restsOn: number;
}

function moved(side: Side, z: number, release: number, ratings: number): Side {
  const sum = Math.max(0, side.sum + z - ALLOWANCE);
  return side.sum === 0
    ? { sum, since: release, restsOn: ratings }
    : { sum, since: side.since, restsOn: side.restsOn + ratings };
}

function standardised(now: Spread, before: Spread): number {
  const known = Math.min(before.count, MOST_HISTORY);
  const error = Math.sqrt(varianceOf(before) * (1 / now.count + 1 / known));
  return studentToNormal((now.mean - before.mean) / error, before.count - 1);
}

/**
 * A normal deviate with about the same tail as Student's t.
 *
 * Source: Wallace, D. L. (1959), "Bounds on normal approximations to Student's
 * and the chi-square distributions", Annals of Mathematical Statistics 30, 1121–1130.
 */
function studentToNormal(t: number, freedom: number): number {
  const size = Math.sqrt(freedom * Math.log(1 + (t * t) / freedom));
  return (Math.sign(t) * size * (8 * freedom + 1)) / (8 * freedom + 3);
}
