import { expect, test } from 'vitest';
import { askAgainIn } from './ask-again.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('the board is asked for again at the release, spread over a minute', () => {
  expect(askAgainIn(2 * HOUR, 0, 0)).toBe(2 * HOUR);
  expect(askAgainIn(2 * HOUR, 0, 1)).toBe(2 * HOUR + MINUTE);
});

test('a release that is days away, or a clock that is years slow, is asked about every six hours', () => {
  expect(askAgainIn(5 * 24 * HOUR, 0, 0.5)).toBe(6 * HOUR);
  expect(askAgainIn(10 * 365 * 24 * HOUR, 0, 0.5)).toBe(6 * HOUR);
});

test('a clock that is years fast asks ever less often', () => {
  const waits = [0, 1, 2, 12].map((vain) => askAgainIn(-10 * 365 * 24 * HOUR, vain, 0.5));
  expect(waits).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE, 6 * HOUR]);
});
