import { expect, test } from 'vitest';
import type { TrendPoint } from '../../shared/contract/score.ts';
import { scoredPoints } from './trend-shape.ts';

const score = { value: 0.8, low: 0.6, high: 0.9 };
const at = { publishedAt: '2025-11-24T00:00:00.000Z', ratings: 7 };

test('a trend keeps to one channel and leaves out releases without a score', () => {
  const trend: TrendPoint[] = [
    { ...at, release: 1, channel: 'open', score },
    { ...at, release: 2, channel: 'receipt', score },
    { ...at, release: 3, channel: 'open', score: null },
    { ...at, release: 4, channel: 'open', score },
  ];
  expect(scoredPoints(trend, 'open').map(({ release }) => release)).toEqual([1, 4]);
});
