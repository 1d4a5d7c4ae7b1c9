import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Shares, useShare } from './shares.ts';
import { askings, BASE, hashesFor } from './work-cost.ts';

const start = Date.parse('2026-03-04T09:00:00+07:00');
const count = fc.integer({ min: 1, max: 10_000 });

/** What each of many askings at one moment is given to do. */
function costs(shares: Shares, times: number, now: number): readonly number[] {
  return Array.from({ length: times }, () =>
    hashesFor(useShare(shares, 'nhà', askings, now).outstanding, BASE),
  );
}

test('the work of an address that asks again and again doubles, ten by ten, up to its most', () => {
  const expected = [1, 2, 4, 8, 16].flatMap((times) => Array(10).fill(times * BASE));
  expect(costs(new Map(), 60, start)).toEqual([...expected, ...Array(10).fill(32 * BASE)]);
});

test('whatever was asked before, work is a power of two between the base and 32 times it', () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 1e6 }), (outstanding, base) => {
      const doublings = Math.log2(hashesFor(outstanding, base) / base);
      expect([0, 1, 2, 3, 4, 5]).toContain(doublings);
      expect(hashesFor(outstanding + 1, base)).toBeGreaterThanOrEqual(hashesFor(outstanding, base));
    }),
  );
});

test('a quarter of an hour after any flood the work is what it was at first', () => {
  fc.assert(
    fc.property(count, (times) => {
      const shares: Shares = new Map();
      costs(shares, times, start);
      expect(costs(shares, 1, start + 15 * 60_000)).toEqual([BASE]);
    }),
    { numRuns: 30 },
  );
});

test('between floods the work goes down step by step', () => {
  const shares: Shares = new Map();
  costs(shares, 500, start);
  const later = [0, 4, 8, 12].map((minutes) => costs(shares, 1, start + minutes * 60_000)[0] ?? 0);
  expect(later).toEqual([...later].toSorted((one, other) => other - one));
  expect(new Set(later).size).toBe(4);
});

test('one who asks every half minute never has more to do than the first', () => {
  const shares: Shares = new Map();
  const all = Array.from({ length: 500 }, (_, at) => costs(shares, 1, start + at * 30_000)[0]);
  expect(new Set(all)).toEqual(new Set([BASE]));
});
