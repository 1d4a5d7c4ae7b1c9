import type { Interval } from './wilson.ts';

/** The 97.5% quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;
/** Halvings until the spread is found to the last bit that matters. */
const HALVINGS = 60;

/** A mean with the variance that its sampling gives it. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
}

/** So few estimates say nothing of how the true values spread (James and Stein need four). */
export const FEWEST_ESTIMATES = 4;

/**
 * Each of some estimates drawn toward their common mean, the more the less it
 * rests on, with an interval that knows that mean and spread are estimated too.
 *
 * Source: Morris, C. N. (1983), "Parametric empirical Bayes inference: theory
 * and applications", JASA 78, 47–55, section 5; with equal variances it is the
 * rule of Efron and Morris (1977).
 *
 * @throws RangeError unless there are four or more, with variances above 0.
 */
export function shrink(estimates: readonly Estimate[]): readonly Interval[] {
  const k = estimates.length;
  if (k < FEWEST_ESTIMATES || estimates.some(({ variance }) => !(variance > 0))) {
    throw new RangeError(`nothing to shrink: ${k}`);
  }
  const spread = spreadOf(estimates);
  const common = commonMean(estimates, spread);
  return estimates.map((estimate) => shrinkOne(estimate, { k, spread, ...common }));
}

/**
 * The variance of the true values: where the weighted squares about the common
 * mean are as many as their degrees of freedom, or 0 (also known by Paule and
 * Mandel, 1982). The squares fall as it grows, so halving finds it.
 */
export function spreadOf(estimates: readonly Estimate[]): number {
  const freedom = estimates.length - 1;
  const squares = (spread: number) => commonMean(estimates, spread).squares;
  let [low, high] = [0, highestSpread(estimates)];
  if (squares(low) <= freedom) return 0;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (squares(middle) > freedom) low = middle;
    else high = middle;
  }
  return high;
}

/** With this spread every squared distance weighs less than 1. */
function highestSpread(estimates: readonly Estimate[]): number {
  const values = estimates.map(({ value }) => value);
  return (Math.max(...values) - Math.min(...values)) ** 2;
}

interface Common {
  readonly mean: number;
  /** The sum of the weights. */
  readonly weight: number;
  /** The mean of the variances by weight. */
  readonly variance: number;
  readonly squares: number;
}

function commonMean(estimates: readonly Estimate[], spread: number): Common {
  const weighed = estimates.map((one) => ({ ...one, weight: 1 / (one.variance + spread) }));
  const sum = (of: (one: (typeof weighed)[number]) => number) =>
    weighed.reduce((all, one) => all + one.weight * of(one), 0);
  const weight = sum(() => 1);
  const mean = sum(({ value }) => value) / weight;
  return {
    mean,
    weight,
    variance: sum(({ variance }) => variance) / weight,
    squares: sum(({ value }) => (value - mean) ** 2),
  };
}

function shrinkOne(
  { value, variance }: Estimate,
  { k, spread, mean, weight, variance: typical }: Common & { k: number; spread: number },
): Interval {
  const share = variance / (variance + spread);
  const drawn = ((k - 3) / (k - 1)) * share;
  const leverage = k / (variance + spread) / weight;
  const unsure = (2 / (k - 3)) * drawn ** 2 * ((typical + spread) / (variance + spread));
  const squared = variance * (1 - ((k - leverage) / k) * drawn) + unsure * (value - mean) ** 2;
  const half = Z95 * Math.sqrt(squared);
  const middle = mean + (1 - drawn) * (value - mean);
  return { value: middle, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
