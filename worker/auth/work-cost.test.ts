import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Shares, useShare } from './shares.ts';
import { askings, doublingsFor } from './work-cost.ts';

const start = Date.parse('2026-03-04T09:00:00+07:00');
const count = fc.integer({ min: 1, max: 10_000 });

/** How often the work is doubled for each of many askings at one moment. */
function costs(shares: Shares, times: number, now: number): readonly number[] {
  return Array.from({ length: times }, () =>
    doublingsFor(useShare(shares, 'nhà', askings, now).outstanding),
  );
}

test('the work of an address that asks again and again doubles, ten by ten, up to its most', () => {
  const expected = [0, 1, 2, 3, 4, 5].flatMap((doublings) => Array<number>(10).fill(doublings));
  expect(costs(new Map(), 80, start)).toEqual([...expected, ...Array<number>(20).fill(5)]);
});

test('however much was asked before, work is doubled five times at most, and never less for more', () => {
  fc.assert(
    fc.property(count, (outstanding) => {
      expect([0, 1, 2, 3, 4, 5]).toContain(doublingsFor(outstanding));
      expect(doublingsFor(outstanding + 1)).toBeGreaterThanOrEqual(doublingsFor(outstanding));
    }),
  );
});

test('a quarter of an hour after any flood the work is what it was at first', () => {
  fc.assert(
    fc.property(count, (times) => {
      const shares: Shares = new Map();
      costs(shares, times, start);
      expect(costs(shares, 1, start + 15 * 60_000)).toEqual([0]);
    }),
    { numRuns: 30 },
  );
});

test('between floods the work goes down step by step', () => {
  const shares: Shares = new Map();
  costs(shares, 500, start);
  const later = [0, 4, 8, 12].map((minutes) => costs(shares, 1, start + minutes * 60_000)[0]);
  expect(later).toEqual([...later].toSorted().toReversed());
  expect(new Set(later).size).toBe(4);
});

test('one who asks every half minute never has more to do than the first', () => {
  const shares: Shares = new Map();
  const all = Array.from({ length: 500 }, (_, at) => costs(shares, 1, start + at * 30_000)[0]);
  expect(new Set(all)).toEqual(new Set([0]));
});
