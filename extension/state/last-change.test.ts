import { expect, test } from 'vitest';
import type { OfficerScore, TrendPoint } from '../../shared/contract/score.ts';
import { lastChange } from './last-change.ts';

const publishedAt = '2026-03-09T00:00:00.000Z';
const result = { channel: 'receipt', ratings: 120, unsure: 0, score: null, criteria: [] } as const;

function scoreOf(release: number | null, values: readonly number[]): OfficerScore {
  return {
    officer: 'o',
    release: release === null ? null : { number: release, publishedAt },
    nextRelease: publishedAt,
    thresholds: { total: 10, step: 5 },
    channels: values.length === 0 ? [] : [{ ...result }],
    trend: values.map((value, at): TrendPoint => {
      const score = { value, low: 0, high: 1 };
      return { release: at + 1, publishedAt, channel: 'receipt', ratings: 12, score };
    }),
  };
}

test('before a release, and before anything was opened, nothing has changed', () => {
  expect(lastChange(scoreOf(null, []))).toBeNull();
  expect(lastChange(scoreOf(3, []))).toBeNull();
});

test('a release that made no point of its own says so', () => {
  expect(lastChange(scoreOf(3, [0.8, 0.9]))).toEqual({ kind: 'none', publishedAt });
});

test('with few points it tells the two last ones and leaves open what they mean', () => {
  expect(lastChange(scoreOf(2, [0.8, 0.9]))).toMatchObject({
    kind: 'point',
    point: { score: { value: 0.9 } },
    before: { score: { value: 0.8 } },
    meaning: 'unknown',
  });
  expect(lastChange(scoreOf(1, [0.8]))).toMatchObject({ before: null, meaning: 'unknown' });
});

test('with enough points it tells usual variation from a signal at the newest one alone', () => {
  const usual = [0.8, 0.82, 0.79, 0.81, 0.8, 0.83, 0.8, 0.79];
  expect(lastChange(scoreOf(9, [...usual, 0.82]))).toMatchObject({ meaning: 'usual' });
  expect(lastChange(scoreOf(9, [...usual, 0.4]))).toMatchObject({ meaning: 'signal' });
  expect(lastChange(scoreOf(10, [...usual, 0.4, 0.8]))).toMatchObject({ meaning: 'usual' });
});
