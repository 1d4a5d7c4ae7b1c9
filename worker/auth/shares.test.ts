import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Share, type Shares, useShare } from './shares.ts';

const share: Share = { burst: 5, seconds: 10 };
const start = Date.parse('2026-03-04T09:00:00+07:00');

function use(shares: Shares, times: number, now: number) {
  return Array.from({ length: times }, () => useShare(shares, 'quầy', share, now));
}

test('so many at once are granted, and whoever comes next is told how long to wait', () => {
  const uses = use(new Map(), 7, start);
  expect(uses.map(({ wait }) => wait)).toEqual([0, 0, 0, 0, 0, 10_000, 10_000]);
});

test('after the wait that was told one more is granted, and not one earlier', () => {
  const shares: Shares = new Map();
  use(shares, 6, start);
  expect(use(shares, 1, start + 9_999)[0]?.wait).toBe(1);
  expect(use(shares, 2, start + 10_000).map(({ wait }) => wait)).toEqual([0, 10_000]);
});

test('what is outstanding grows by one with each use and shrinks by one with each span of time', () => {
  const spans = fc.array(fc.nat({ max: 30_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(spans, (gaps) => {
      const shares: Shares = new Map();
      let now = start;
      let left = 0;
      for (const gap of gaps) {
        now += gap;
        left = Math.max(0, left - gap);
        const { outstanding, wait } = useShare(shares, 'quầy', share, now);
        if (wait === 0) left += 10_000;
        expect(wait > 0 ? left > 40_000 : outstanding === Math.ceil(left / 10_000)).toBe(true);
      }
    }),
  );
});

test('each name has a share of its own', () => {
  const shares: Shares = new Map();
  use(shares, 6, start);
  expect(useShare(shares, 'quầy khác', share, start)).toEqual({ outstanding: 1, wait: 0 });
});
