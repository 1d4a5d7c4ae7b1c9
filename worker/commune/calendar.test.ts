import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextReleaseAfter } from './calendar.ts';

const at = (moment: string) => nextReleaseAfter(Date.parse(moment));

test('the next release is on Monday at 07:00 in Vietnam', () => {
  expect(at('2026-11-22T12:00:00+07:00')).toBe(Date.parse('2026-11-23T07:00:00+07:00'));
});

test('at the very moment of a release the next one is a week away', () => {
  expect(at('2026-11-23T07:00:00+07:00')).toBe(Date.parse('2026-11-30T07:00:00+07:00'));
});

test('the next release is always ahead, by a week at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e14 }), (now) => {
      const wait = nextReleaseAfter(now) - now;
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(7 * 24 * 60 * 60 * 1000);
    }),
  );
});
