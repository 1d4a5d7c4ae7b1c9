import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay.ts';

test('each wait is about twice the one before, up to five minutes', () => {
  expect([0, 1, 2, 3, 20].map((attempt) => retryDelay(attempt, 0, 1))).toEqual([
    2_000, 4_000, 8_000, 16_000, 300_000,
  ]);
});

test('chance takes away up to half of the wait', () => {
  expect(retryDelay(3, 0, 0)).toBe(8_000);
  expect(retryDelay(3, 0, 0.5)).toBe(12_000);
});

test('it is never shorter than the server asked for, and still spread out', () => {
  expect(retryDelay(0, 30, 0)).toBe(30_000);
  expect(retryDelay(0, 30, 1)).toBe(31_000);
});

test('whoever asks for months is asked again after an hour', () => {
  expect(retryDelay(0, 99_999_999, 0)).toBe(3_600_000);
});
