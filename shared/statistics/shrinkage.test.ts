import { describe, expect, test } from 'vitest';
import { shrink, spreadOf } from './shrinkage.ts';

/**
 * Hits of 18 players in their first 45 at bats of 1970 and what Efron and Morris make
 * of them: "Stein's paradox in statistics", Scientific American 236 (1977), 119–127.
 */
const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
const published = [
  0.294, 0.289, 0.285, 0.28, 0.275, 0.275, 0.27, 0.266, 0.261, 0.261, 0.256, 0.256, 0.256, 0.256,
  0.256, 0.251, 0.247, 0.242,
];

/**
 * Two data sets of Viechtbauer, W. (2005), J. Educ. Behav. Stat. 30, 261–293, with the variance
 * that Morris's estimator finds there: pages 271 and 272, as the tests of metafor repeat them.
 */
const spreads = [
  {
    values: [-0.581, 0.53, 0.771, 1.031, 0.553, 0.295, 0.078, 0.573, -0.176, -0.232],
    variances: [0.023, 0.052, 0.06, 0.115, 0.095, 0.203, 0.2, 0.211, 0.051, 0.04],
    spread: 0.192,
  },
  {
    values: [
      0.1, -0.162, -0.09, -0.049, -0.046, -0.01, -0.431, -0.261, 0.134, 0.019, 0.175, 0.056, 0.045,
      0.103, 0.121, -0.482, 0.29, 0.342,
    ],
    variances: [
      0.016, 0.015, 0.05, 0.05, 0.032, 0.052, 0.036, 0.024, 0.034, 0.033, 0.031, 0.034, 0.039,
      0.167, 0.134, 0.096, 0.016, 0.035,
    ],
    spread: 0.0104,
  },
];

/** Numbers in 0..1, the same each time (a linear congruence). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A normal deviate by Box and Muller. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

describe('drawing estimates toward their mean', () => {
  test('gives the 18 batting averages that Efron and Morris published', () => {
    const mean = hits.reduce((sum, one) => sum + one, 0) / 45 / hits.length;
    const variance = (mean * (1 - mean)) / 45;
    const drawn = shrink(hits.map((one) => ({ value: one / 45, variance })));
    drawn.forEach(({ value }, player) => {
      expect(Math.abs(value - (published[player] ?? NaN))).toBeLessThan(0.001);
    });
    const [first] = drawn;
    expect(((first?.value ?? 0) - mean) / (18 / 45 - mean)).toBeCloseTo(0.212, 3);
  });

  test.each(spreads)('finds the spread $spread that was published', (example) => {
    const { values, variances, spread } = example;
    const found = spreadOf(values.map((value, at) => ({ value, variance: variances[at] ?? NaN })));
    expect(Math.abs(found - spread)).toBeLessThan(0.00006);
  });

  test('draws whoever rests on less further, and all the way when nothing but chance differs', () => {
    const alike = [0.8, 0.81, 0.79, 0.8, 0.8].map((value) => ({ value, variance: 0.01 }));
    expect(spreadOf(alike)).toBe(0);
    const differ = [0.5, 0.9, 0.5, 0.9, 0.9].map((value, at) => ({
      value,
      variance: at === 4 ? 0.01 : 0.001,
    }));
    const drawn = shrink(differ).map(({ value }) => value);
    expect(drawn[4]).toBeLessThan(drawn[1] ?? 0);
    expect(drawn[1]).toBeLessThan(0.9);
  });

  test('has intervals that hold the true value 19 times in 20 for as few as five officers', () => {
    const next = chance(7);
    let held = 0;
    for (let commune = 0; commune < 2000; commune += 1) {
      const spread = [0.0005, 0.002, 0.01][commune % 3] ?? 0;
      const officers = [30, 45, 60, 120, 200].map((ratings) => {
        const truth = 0.7 + Math.sqrt(spread) * normal(next);
        const variance = 0.21 / ratings;
        return { truth, value: truth + Math.sqrt(variance) * normal(next), variance };
      });
      held += shrink(officers).filter(({ low, high }, at) => {
        const truth = officers[at]?.truth ?? NaN;
        return low <= truth && truth <= high;
      }).length;
    }
    expect(held / 10_000).toBeGreaterThan(0.94);
  });

  test('is refused for three and for what has no variance', () => {
    const one = { value: 0.5, variance: 0.01 };
    expect(() => shrink([one, one, one])).toThrow(RangeError);
    expect(() => shrink([one, one, one, { ...one, variance: 0 }])).toThrow(RangeError);
  });
});
