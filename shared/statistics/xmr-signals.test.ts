import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../test/vectors/statistics.json' with { type: 'json' };
import { xmrChart, type XmrChart } from './xmr.ts';
import { NEAR, RUN, xmrSignals } from './xmr-signals.ts';

/** Mean 50, limits 20 and 80, ranges up to 36.9. */
const chart: XmrChart = {
  mean: 50,
  lower: 20,
  upper: 80,
  ranges: [],
  meanRange: 30 / 2.66,
  rangeLimit: 36.9,
};

const found = (...values: readonly number[]) => xmrSignals(values, chart);

function withRanges(values: readonly number[]): XmrChart {
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
  return { ...chart, ranges };
}

test('the published series, which is chance alone, has no signal', () => {
  const { values } = vectors.xmr;
  expect(xmrSignals(values, xmrChart(values))).toEqual([]);
});

test('a value outside of a limit is a signal, one at the limit is none', () => {
  expect(found(50, 80, 50, 20, 50)).toEqual([]);
  expect(found(50, 80.1, 50, 19.9)).toEqual([
    { rule: 'beyond-limit', side: 'above', from: 1, to: 1 },
    { rule: 'beyond-limit', side: 'below', from: 3, to: 3 },
  ]);
});

test('eight in a row on one side are a run, seven are none, and one at the mean breaks it', () => {
  const above = (count: number) => Array.from({ length: count }, () => 51);
  expect(found(49, ...above(7), 49)).toEqual([]);
  expect(found(...above(4), 50, ...above(4))).toEqual([]);
  expect(found(49, ...above(8))).toEqual([{ rule: 'run', side: 'above', from: 1, to: 8 }]);
  expect(found(...above(11), 49)).toEqual([{ rule: 'run', side: 'above', from: 0, to: 10 }]);
});

test('three of four near one limit are a signal, on two sides or farther apart they are none', () => {
  expect(found(50, 70, 71, 50, 72, 50)).toEqual([
    { rule: 'near-limit', side: 'above', from: 1, to: 4 },
  ]);
  expect(found(50, 30, 29, 28, 50, 50)).toEqual([
    { rule: 'near-limit', side: 'below', from: 1, to: 3 },
  ]);
  expect(found(50, 70, 30, 70, 30, 50)).toEqual([]);
  expect(found(70, 50, 50, 70, 50, 50, 70)).toEqual([]);
  expect(found(65, 65, 65, 65)).toEqual([]);
});

test('what a run tells is not told again as near a limit', () => {
  expect(found(70, 70, 70, 70, 70, 70, 70, 70).map(({ rule }) => rule)).toEqual(['run']);
});

test('a jump inside of the limits is a signal; one to a value beyond them is told by the value', () => {
  const jumping = [50, 72, 34, 50, 50];
  expect(xmrSignals(jumping, withRanges(jumping))).toEqual([
    { rule: 'jump', side: 'below', from: 1, to: 2 },
  ]);
  const falling = [50, 5, 50];
  expect(xmrSignals(falling, withRanges(falling)).map(({ rule }) => rule)).toEqual([
    'beyond-limit',
  ]);
});

describe('for every series', () => {
  const series = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 60 });
  const signalsOf = (values: readonly number[]) => xmrSignals(values, xmrChart(values));

  test('each signal is what its rule says, and lies within the series', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { mean, lower, upper } = xmrChart(values);
        for (const { rule, side, from, to } of signalsOf(values)) {
          const part = values.slice(from, to + 1);
          const onSide = part.filter((value) => (side === 'above' ? value > mean : value < mean));
          expect(from >= 0 && from <= to && to < values.length).toBe(true);
          if (rule === 'beyond-limit')
            expect(part.every((value) => value < lower || value > upper)).toBe(true);
          if (rule === 'run')
            expect(Math.min(onSide.length, part.length)).toBeGreaterThanOrEqual(RUN);
          if (rule === 'near-limit') expect(onSide.length).toBeGreaterThanOrEqual(NEAR);
        }
      }),
    );
  });

  test('mirrored values have the mirrored signals', () => {
    const other = { above: 'below', below: 'above' } as const;
    const inOrder = (signals: ReturnType<typeof signalsOf>) =>
      signals.map((signal) => JSON.stringify(signal)).toSorted();
    fc.assert(
      fc.property(series, (values) => {
        const mirrored = signalsOf(values.map((value) => 100 - value));
        const turned = mirrored.map((signal) => ({ ...signal, side: other[signal.side] }));
        expect(inOrder(turned)).toEqual(inOrder(signalsOf(values)));
      }),
    );
  });
});

test('chance alone seldom signals: fewer than three charts of 26 values in ten', () => {
  let seed = 7;
  const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const normal = () => Array.from({ length: 12 }, chance).reduce((sum, one) => sum + one, -6);
  const charts = Array.from({ length: 400 }, () => Array.from({ length: 26 }, normal));
  const signalling = charts.filter((values) => xmrSignals(values, xmrChart(values)).length > 0);
  expect(signalling.length / charts.length).toBeLessThan(0.3);
});
