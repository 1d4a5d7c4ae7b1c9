import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../test/vectors/statistics.json' with { type: 'json' };
import { wilson } from './wilson.ts';

/** Sums as scores have them: whole 240ths. */
const shares = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.record({ points: fc.integer({ min: 0, max: 240 * n }), n: fc.constant(n) }))
  .map(({ points, n }) => ({ sum: points / 240, n }));

test.each(vectors.wilson)('$x of $n has the published interval', ({ x, n, low, high }) => {
  const interval = wilson(x, n);
  expect(interval.value).toBe(x / n);
  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});

describe('for every share', () => {
  test('the interval lies within 0..1 and holds the value', () => {
    fc.assert(
      fc.property(shares, ({ sum, n }) => {
        const { value, low, high } = wilson(sum, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the bounds are the shares from which the value is 1.96 standard errors away', () => {
    fc.assert(
      fc.property(shares, ({ sum, n }) => {
        const { value, low, high } = wilson(sum, n);
        for (const bound of [low, high].filter((share) => share > 0 && share < 1)) {
          const distance = vectors.z95 * Math.sqrt((bound * (1 - bound)) / n);
          expect(Math.abs(value - bound)).toBeCloseTo(distance, 6);
        }
      }),
    );
  });

  test('good and bad are mirrored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }).chain(upTo), ([sum, n]) => {
        expect(wilson(n - sum, n).low).toBeCloseTo(1 - wilson(sum, n).high, 12);
      }),
    );
  });

  test('more ratings with the same share narrow the interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }).chain(upTo), ([sum, n]) => {
        expect(width(10 * sum, 10 * n)).toBeLessThan(width(sum, n));
      }),
    );
  });
});

test('no ratings, more than all and less than none have no share', () => {
  for (const [sum, n] of [
    [0, 0],
    [2, 1],
    [-1, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
  ] as const) {
    expect(() => wilson(sum, n)).toThrow(RangeError);
  }
});

function upTo(n: number): fc.Arbitrary<[number, number]> {
  return fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n));
}

function width(sum: number, n: number): number {
  const { low, high } = wilson(sum, n);
  return high - low;
}
