import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLeak } from './leak-solver.ts';

interface Thing {
  readonly ratings: number;
}

const sum = (name: string, ...batches: readonly Thing[]) => ({ name, batches });
const of = (ratings: number): Thing => ({ ratings });

test('a figure on nine is found, one on ten is not', () => {
  expect(findLeak([sum('nine', of(4), of(5))])).toBe('nine rests on 9');
  expect(findLeak([sum('ten', of(5), of(5))])).toBeNull();
});

test('four who are the difference of two figures are found, five are not', () => {
  const [rest, four, five] = [of(20), of(4), of(5)];
  expect(findLeak([sum('rest', rest), sum('all', rest, four)])).toBe('4 ratings can be isolated');
  expect(findLeak([sum('rest', rest), sum('all', rest, five)])).toBeNull();
});

test('two hidden groups under one sum are found only when together they are few', () => {
  const [shown, one, two, three] = [of(30), of(1), of(3), of(4)];
  expect(findLeak([sum('shown', shown), sum('all', shown, one, two)])).not.toBeNull();
  expect(findLeak([sum('shown', shown), sum('all', shown, one, three)])).toBeNull();
});

test('who is seen only through three sums at once is found', () => {
  const [one, two, three] = [of(2), of(20), of(30)];
  const figures = [sum('x', one, two), sum('y', one, three), sum('z', two, three)];
  expect(findLeak(figures)).toBe('2 ratings can be isolated');
});

/** Every combination of up to four figures, each taken -2 to 2 times: all that four rows can need. */
function triesAllSums(figures: readonly (readonly Thing[])[], things: readonly Thing[]): boolean {
  const combinations = figures.reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((taken) => [-2, -1, 0, 1, 2].map((times) => [...taken, times])),
    [[]],
  );
  return combinations.some((taken) => {
    const left = things.filter(
      (thing) =>
        taken.reduce((all, times, at) => all + (figures[at]?.includes(thing) ? times : 0), 0) !== 0,
    );
    const ratings = left.reduce((all, thing) => all + thing.ratings, 0);
    return ratings >= 1 && ratings <= 4;
  });
}

test('it finds a leak exactly when trying all sums does', () => {
  const systems = fc
    .array(fc.constantFrom(1, 2, 3, 4, 5, 12).map(of), { minLength: 1, maxLength: 6 })
    .chain((things) =>
      fc.record({
        things: fc.constant(things),
        figures: fc.array(fc.subarray(things), { minLength: 1, maxLength: 4 }),
      }),
    );
  const met = { leaks: 0, safe: 0 };
  fc.assert(
    fc.property(systems, ({ things, figures }) => {
      const enough = figures.filter(
        (one) => one.reduce((all, { ratings }) => all + ratings, 0) > 9,
      );
      const leaks = triesAllSums(enough, things);
      met[leaks ? 'leaks' : 'safe'] += 1;
      expect(findLeak(enough.map((one) => sum('it', ...one))) !== null).toBe(leaks);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(met.leaks, met.safe)).toBeGreaterThan(50);
});
