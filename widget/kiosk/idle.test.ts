import { expect, test } from 'vitest';
import { secondsLeft } from './idle.ts';

test.each([
  [0, null],
  [44_999, null],
  [45_000, 15],
  [45_001, 15],
  [46_000, 14],
  [59_001, 1],
  [60_000, 0],
  [3_600_000, 0],
])('after %i ms without a touch %s seconds are left', (untouched, left) => {
  expect(secondsLeft(untouched)).toBe(left);
});
