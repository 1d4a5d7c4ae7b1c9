import { expect, test } from 'vitest';
import { nextTryAt } from './pin-tries.ts';

const at = (wrong: number) => nextTryAt({ wrong, last: 1_000_000 });

test('four slips cost nothing; after that each costs twice the time of the one before, an hour at most', () => {
  expect(at(4)).toBe(0);
  expect([5, 6, 7].map((wrong) => (at(wrong) - 1_000_000) / 60_000)).toEqual([1, 2, 4]);
  expect(at(500)).toBe(1_000_000 + 60 * 60_000);
});
