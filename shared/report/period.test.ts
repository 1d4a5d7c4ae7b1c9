import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf, periodKinds, periodOf, periodsOf, releasesIn } from './period.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const first = Date.parse('2025-12-29T00:00:00Z');

/** So many weekly releases from 29 December 2025 on, Mondays at 07:00 in Vietnam. */
function weekly(count: number) {
  return Array.from({ length: count }, (_, week) => ({
    number: week + 1,
    publishedAt: new Date(first + week * WEEK).toISOString(),
  }));
}

describe('the period of a report', () => {
  test('is one release, a month or a quarter, and nothing else', () => {
    expect(['release-12', '2026-03', '2026-Q4'].map(kindOf)).toEqual(periodKinds);
    for (const other of ['', 'release-0', '2026-13', '2026-Q5', '2026', '2026-3', ' 2026-03']) {
      expect(kindOf(other)).toBeNull();
    }
  });

  test('holds what was published in it, by the calendar of Vietnam', () => {
    const atNight = { number: 9, publishedAt: '2026-03-31T18:00:00.000Z' };
    expect(periodOf('month', atNight)).toBe('2026-04');
    expect(periodOf('quarter', atNight)).toBe('2026-Q2');
    expect(releasesIn('2026-Q1', weekly(20)).map(({ number }) => number)).toEqual(
      Array.from({ length: 13 }, (_, week) => week + 2),
    );
  });

  test('is there only if a release is; the newest comes first', () => {
    expect(periodsOf('quarter', weekly(20))).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
    expect(periodsOf('week', weekly(3))).toEqual(['release-3', 'release-2', 'release-1']);
    expect(releasesIn('2024-05', weekly(3))).toEqual([]);
    expect(releasesIn('anything', weekly(3))).toEqual([]);
  });

  test('of each kind puts every release into exactly one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const releases = weekly(count);
        for (const kind of periodKinds) {
          const covered = periodsOf(kind, releases).flatMap((one) => releasesIn(one, releases));
          expect(covered.toSorted((a, b) => a.number - b.number)).toEqual(releases);
        }
      }),
    );
  });
});
