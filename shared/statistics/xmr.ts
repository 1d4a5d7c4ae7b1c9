/** 3 / d2 for differences of two values, d2 = 1.128: three sigma in mean moving ranges. */
const LIMITS = 2.66;
/** D4 for differences of two values: the upper limit of moving ranges. */
const RANGE_LIMIT = 3.267;

/** An individuals and moving range chart: values as they come, and how much they vary by themselves. */
export interface XmrChart {
  /** The line in the middle. */
  readonly mean: number;
  /** The natural limits: between them values vary without a cause of their own. */
  readonly lower: number;
  readonly upper: number;
  /** The difference of each value to the one before, from the second value on. */
  readonly ranges: readonly number[];
  /** Of the ranges that are within their limit. */
  readonly meanRange: number;
  /** A larger difference is more than the usual variation. */
  readonly rangeLimit: number;
}

/**
 * The chart of values in the order of time. Limits come from the differences
 * of neighbours, not from the standard deviation, which a change would itself
 * inflate; for the same reason differences of 3.267 times their mean and more
 * are left out before the mean is taken again. A value that only such
 * differences touch stands alone and is left out of the mean of values too:
 * else one bad week would move the middle away from all the others.
 *
 * Source: Wheeler, D. J. (2000), "Understanding Variation: The Key to Managing
 * Chaos", 2nd ed., SPC Press; leaving out differences as NHS England's
 * NHSRplotthedots does, after Nelson, L. S. (1982), "Control Charts for
 * Individual Measurements", Journal of Quality Technology 14, 172–173.
 *
 * @param leastRange a mean range below this one counts as this one, where
 *   smaller differences mean nothing
 * @throws RangeError for fewer than two values.
 */
export function xmrChart(values: readonly number[], leastRange = 0): XmrChart {
  if (values.length < 2) throw new RangeError('no moving range');
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const isUsual = usualOnes(ranges);
  const meanRange = Math.max(leastRange, meanOf(ranges.filter((_, at) => isUsual[at])));
  const mean = meanOf(values.filter((_, at) => isUsual[at - 1] || isUsual[at]));
  return {
    mean,
    lower: mean - LIMITS * meanRange,
    upper: mean + LIMITS * meanRange,
    ranges,
    meanRange,
    rangeLimit: RANGE_LIMIT * meanRange,
  };
}

function usualOnes(ranges: readonly number[]): readonly boolean[] {
  const limit = RANGE_LIMIT * meanOf(ranges);
  return ranges.map((range) => range < limit || limit === 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
