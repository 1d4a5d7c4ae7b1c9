import { expect, test } from 'vitest';
import type { TrendPoint } from '../../../shared/contract/score.ts';
import { LEAST_POINTS, ownTrend } from './own-trend.ts';

function trendOf(...values: readonly number[]): TrendPoint[] {
  return values.map((value, at) => ({
    release: at + 1,
    publishedAt: '2025-11-24T00:00:00.000Z',
    channel: 'receipt',
    ratings: 12,
    score: { value, low: value - 0.1, high: value + 0.1 },
  }));
}

const good = (count: number) => Array.from({ length: count }, () => 0.9);

test('with fewer than eight points there are neither limits nor signals, whatever the points', () => {
  const few = [...good(LEAST_POINTS - 2), 0.1];
  expect(ownTrend(trendOf(...few), 'receipt')).toMatchObject({ chart: null, signals: [] });
  expect(ownTrend(trendOf(...few, 0.9), 'receipt').chart).not.toBeNull();
});

test('another channel is no part of it', () => {
  expect(ownTrend(trendOf(...good(12)), 'open').points).toEqual([]);
});

test('one bad week among perfect ones is one signal, and none of the perfect ones is', () => {
  const { signals } = ownTrend(trendOf(...good(6), 0.5, ...good(5)), 'receipt');
  expect(signals).toEqual([{ rule: 'beyond-limit', side: 'below', from: 6, to: 6 }]);
});

test('a few points of a hundred more or less are nothing, however even the weeks before', () => {
  expect(ownTrend(trendOf(...good(10), 0.87, 0.92), 'receipt').signals).toEqual([]);
});

test('what lies longer back than half a year is left out', () => {
  const { points } = ownTrend(trendOf(0.1, ...good(30)), 'receipt');
  expect([points.length, points[0]?.release]).toEqual([26, 6]);
});
