import { describe, expect, test } from 'vitest';
import { type MadeOfficer, madeReport } from '../../test/client/made-report.ts';
import type { Channel } from '../contract/score.ts';
import { comparisonOf, shortlist } from './comparison.ts';

/** Officers by desk, each with so many ratings of so good a score. */
function officers(
  ...all: readonly (readonly [ratings: number, score: number])[]
): readonly MadeOfficer[] {
  return inChannel('receipt', all);
}

function inChannel(
  channel: Channel,
  all: readonly (readonly [ratings: number, score: number])[],
): readonly MadeOfficer[] {
  return all.map(([ratings, score], place) => ({
    desk: `Quầy ${place + 1}`,
    position: `Công chức ${place + 1}`,
    cells: [{ channel, ratings, score }],
  }));
}

const listed = (all: readonly MadeOfficer[]) => {
  const comparison = comparisonOf(madeReport(all));
  return comparison && shortlist(comparison).map(({ officer }) => officer.desk);
};

const usual = [90, 0.7] as const;

/** The mean of so many ratings that are 1 in seven of ten cases and else 0; the same for the same seed. */
function byChance(seed: number, ratings: number): number {
  let [state, ones] = [seed + 1, 0];
  for (let rating = 0; rating < ratings; rating += 1) {
    state = (state * 48_271) % 2_147_483_647;
    ones += state < 0.7 * 2_147_483_647 ? 1 : 0;
  }
  return ones / ratings;
}

describe('comparing officers', () => {
  test('needs five of them with thirty ratings each', () => {
    expect(comparisonOf(madeReport(officers(usual, usual, usual, usual)))).toBeNull();
    expect(comparisonOf(madeReport(officers(usual, usual, usual, usual, [29, 0.7])))).toBeNull();
    const five = comparisonOf(madeReport(officers(usual, usual, usual, usual, [30, 0.7])));
    expect(five?.officers).toHaveLength(5);
  });

  test('is done on ratings with a code alone', () => {
    for (const channel of ['open', 'counter', 'paper'] as const) {
      const all = inChannel(channel, [usual, usual, usual, usual, usual]);
      expect(comparisonOf(madeReport(all))).toBeNull();
    }
  });

  test('lists whose whole interval is above the commune’s, in the order of the desks', () => {
    const low = [200, 0.6] as const;
    const all = officers([150, 0.93], low, low, low, [200, 0.95], low);
    expect(listed(all)).toEqual(['Quầy 1', 'Quầy 5']);
  });

  test('lists nobody for few ratings, however good, nor for a small difference', () => {
    expect(listed(officers([30, 0.85], usual, usual, usual, usual))).toEqual([]);
    expect(listed(officers([200, 0.74], [200, 0.7], [200, 0.69], usual, usual))).toEqual([]);
    expect(listed(officers(usual, usual, usual, usual, usual))).toEqual([]);
  });

  test('lists nobody where everybody has the best score that there is', () => {
    const best = [40, 1] as const;
    expect(listed(officers(best, best, best, best, best))).toEqual([]);
  });

  test('hardly ever lists anybody where officers differ by chance alone', () => {
    const sizes = [30, 45, 60, 120, 200];
    const listing = Array.from({ length: 500 }, (_, commune) =>
      listed(
        officers(...sizes.map((size, desk) => [size, byChance(commune * 5 + desk, size)] as const)),
      ),
    ).filter((names) => names !== null && names.length > 0);
    expect(listing.length).toBeLessThan(5);
  });

  test('says where the limits of chance are, wider for whoever has fewer ratings', () => {
    const found = comparisonOf(madeReport(officers([30, 0.7], [300, 0.7], usual, usual, usual)));
    const width = (place: number) => {
      const { low, high } = found?.officers[place]?.outer ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(0)).toBeGreaterThan(2 * width(1));
  });
});
