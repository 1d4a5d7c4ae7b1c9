import { expect, test } from 'vitest';
import { pollDelay, startDelay } from './poll-delay.ts';

test('a device never asks before the time that the server set', () => {
  expect(pollDelay(6 * 3600, 0)).toBe(360);
  expect(pollDelay(6 * 3600, 0.999)).toBeLessThan(450);
  expect(pollDelay(6 * 3600, 0.999)).toBeGreaterThan(449);
});

test('a device asks at most every quarter of an hour', () => {
  expect(pollDelay(0, 0)).toBe(15);
  expect(pollDelay(30, 0)).toBe(15);
});

test('the questions of a morning spread over ten minutes', () => {
  expect([startDelay(0), startDelay(1)]).toEqual([1, 10]);
});
