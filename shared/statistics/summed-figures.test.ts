import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../contract/province.ts';
import { scoreOf } from './channel-result.ts';
import { FULL_POINTS } from './rating-points.ts';
import { summedFigures } from './summed-figures.ts';

const totals = fc
  .record({ scored: fc.integer({ min: 0, max: 5000 }), unsure: fc.nat(50), share: fc.nat(1000) })
  .map(({ scored, unsure, share }) => ({
    ratings: scored + unsure,
    unsure,
    points: Math.floor((scored * FULL_POINTS * share) / 1000),
  }));

test('the sum of communes’ figures is the figure of all their ratings together', () => {
  fc.assert(
    fc.property(fc.array(totals, { minLength: 1, maxLength: 30 }), (some) => {
      const figures = some.map(({ ratings, unsure, points }): Figure => {
        const score = scoreOf({ ratings, unsure, points });
        return { channel: 'receipt', ratings, unsure, score };
      });
      const add = (field: 'ratings' | 'unsure' | 'points') =>
        some.reduce((sum, total) => sum + total[field], 0);
      const [sum] = summedFigures(figures);
      const whole = { ratings: add('ratings'), unsure: add('unsure'), points: add('points') };
      expect(sum).toMatchObject({ ratings: whole.ratings, unsure: whole.unsure });
      const expected = scoreOf(whole);
      if (expected === null) expect(sum?.score).toBeNull();
      else expect(sum?.score?.value).toBeCloseTo(expected.value, 9);
    }),
  );
});

test('channels stay apart, in the order in which a board shows them', () => {
  const figure = (channel: Figure['channel'], ratings: number): Figure => ({
    channel,
    ratings,
    unsure: 0,
    score: { value: 1, low: 0.9, high: 1 },
  });
  const summed = summedFigures([figure('paper', 10), figure('receipt', 20), figure('paper', 30)]);
  expect(summed.map(({ channel, ratings }) => [channel, ratings])).toEqual([
    ['receipt', 20],
    ['paper', 40],
  ]);
});

test('of nothing there is no figure', () => {
  expect(summedFigures([])).toEqual([]);
});
