/** The 97.5% quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;

/** A share between 0 and 1 with the bounds of its 95% interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson 95% score interval of `sum` out of `n`.
 *
 * `sum` may be a count of successes or a sum of `n` values in 0..1: such a
 * variable varies at most as p(1-p), so the interval is then conservative.
 * It covers sampling, not non-response.
 *
 * Source: Wilson, E. B. (1927), "Probable inference, the law of succession,
 * and statistical inference", JASA 22, 209–212.
 *
 * @throws RangeError unless n >= 1 and 0 <= sum <= n.
 */
export function wilson(sum: number, n: number): Interval {
  if (!(n >= 1 && sum >= 0 && sum <= n)) throw new RangeError(`no share: ${sum} of ${n}`);
  const value = sum / n;
  const z2 = Z95 * Z95;
  const middle = value + z2 / (2 * n);
  const spread = Z95 * Math.sqrt((value * (1 - value)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    value,
    low: sum === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: sum === n ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
