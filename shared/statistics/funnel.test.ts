import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUNNEL, funnelLimits } from './funnel.ts';
import { wilson } from './wilson.ts';

/**
 * Limits around 80.642448% as the UK Health Security Agency publishes them: package
 * PHEindicatormethods 2.1.0, tests/testthat/testdata_funnel_prop_outputs.csv.
 */
const target = 0.80642448;
const published = [
  { n: 2, inner: [25.885383, 100], outer: [0, 100] },
  { n: 3, inner: [35.933491, 100], outer: [10.150815, 100] },
  { n: 5, inner: [46.011039, 100], outer: [26.039864, 100] },
  { n: 7, inner: [51.373565, 100], outer: [34.494842, 100] },
  { n: 30, inner: [66.504234, 94.780661], outer: [58.351036, 100] },
  { n: 102, inner: [72.974925, 88.309971], outer: [68.553233, 92.731663] },
  { n: 1008, inner: [78.203374, 83.081521], outer: [76.796814, 84.488082] },
];

describe('the limits of a funnel', () => {
  test.each(published)('are those that UKHSA publishes for $n', ({ n, inner, outer }) => {
    for (const [z, expected] of [
      [FUNNEL.inner, inner],
      [FUNNEL.outer, outer],
    ] as const) {
      const { low, high } = funnelLimits(target, n, z);
      expect(low * 100).toBeCloseTo(expected[0] ?? NaN, 4);
      expect(high * 100).toBeCloseTo(expected[1] ?? NaN, 4);
    }
  });

  test('leave outside whom the Wilson interval sets apart from the target, and nobody else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, value, aim) => {
          const { low, high } = funnelLimits(aim, n, FUNNEL.inner);
          fc.pre(Math.min(Math.abs(value - low), Math.abs(value - high)) > 1e-9);
          const interval = wilson(value * n, n);
          const isOutside = value < low || value > high;
          expect(aim < interval.low || aim > interval.high).toBe(isOutside);
        },
      ),
    );
  });

  test('are refused without ratings or for a target that is no share', () => {
    expect(() => funnelLimits(0.5, 0, FUNNEL.inner)).toThrow(RangeError);
    expect(() => funnelLimits(1.1, 10, FUNNEL.inner)).toThrow(RangeError);
  });
});
