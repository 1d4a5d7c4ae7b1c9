import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../test/vectors/statistics.json' with { type: 'json' };
import { xmrChart } from './xmr.ts';

const series = fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 2, maxLength: 60 });

test('the published series has the published mean and limits', () => {
  const { values, mean, lower, upper } = vectors.xmr;
  const chart = xmrChart(values);
  expect(chart.mean).toBeCloseTo(mean, 7);
  expect(chart.lower).toBeCloseTo(lower, 5);
  expect(chart.upper).toBeCloseTo(upper, 5);
});

test('it can be reckoned on paper: 4, 6, 5 differ by 2 and 1', () => {
  const { mean, ranges, meanRange, upper, lower, rangeLimit } = xmrChart([4, 6, 5]);
  expect([mean, ranges, meanRange]).toEqual([5, [2, 1], 1.5]);
  expect([lower, upper]).toEqual([5 - 2.66 * 1.5, 5 + 2.66 * 1.5]);
  expect(rangeLimit).toBeCloseTo(4.9005, 12);
});

test('one week far off moves neither the middle nor the limits of all the others', () => {
  const usual = [80, 82, 81, 83, 80, 82, 81, 80, 82, 81, 83, 82];
  const withSpike = [...usual.slice(0, 6), 20, ...usual.slice(6)];
  const [before, after] = [xmrChart(usual), xmrChart(withSpike)];
  expect(after.mean).toBeCloseTo(before.mean, 10);
  expect(after.upper - before.upper).toBeLessThan(1);
});

test('a level that changed for good stays in the mean', () => {
  const chart = xmrChart([60, 61, 60, 61, 60, 61, 90, 91, 90, 91, 90, 91]);
  expect(chart.mean).toBeCloseTo(75.5, 10);
});

test('values that never differ have no width, unless one is asked for', () => {
  expect(xmrChart([80, 80, 80])).toMatchObject({ lower: 80, upper: 80, rangeLimit: 0 });
  const { lower, upper } = xmrChart([80, 80, 80], 2);
  expect([lower, upper]).toEqual([80 - 2 * 2.66, 80 + 2 * 2.66]);
});

test('one value has no range', () => {
  for (const values of [[], [1]]) expect(() => xmrChart(values)).toThrow(RangeError);
});

describe('for every series', () => {
  test('the limits lie as far above the mean as below', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { mean, lower, upper } = xmrChart(values);
        expect(upper - mean).toBeCloseTo(mean - lower, 9);
      }),
    );
  });

  test('another unit and another zero change nothing but the unit and the zero', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), fc.nat(100), (values, unit, zero) => {
        const [one, other] = [xmrChart(values), xmrChart(values.map((v) => unit * v + zero))];
        expect(other.mean).toBeCloseTo(unit * one.mean + zero, 6);
        expect(other.meanRange).toBeCloseTo(unit * one.meanRange, 6);
      }),
    );
  });

  test('backwards in time it has the same limits', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [one, other] = [xmrChart(values), xmrChart(values.toReversed())];
        expect(other.mean).toBeCloseTo(one.mean, 9);
        expect(other.upper).toBeCloseTo(one.upper, 9);
      }),
    );
  });
});
