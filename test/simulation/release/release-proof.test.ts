import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openings, POOL } from '../../../shared/statistics/release-rule.ts';
import { soaks } from '../soaks.ts';
import { type Batch, history, size } from './history.ts';
import { findLeak } from './leak-solver.ts';
import { type Arrival, officers, plans, type Week } from './plan.ts';
import { allViews } from './report-views.ts';
import { everythingShown, type Figure } from './views.ts';
import { weakRules } from './weak-rules.ts';

const HISTORIES = soaks ? 10_000 : 500;
const WEAK_HISTORIES = soaks ? 10_000 : 150;
const PATIENCE = { timeout: soaks ? 3_600_000 : 120_000 };

test(`no leak in ${HISTORIES} random histories of a commune`, PATIENCE, () => {
  const met = { figures: 0, pools: 0, departures: 0 };
  fc.assert(
    fc.property(plans, (plan) => {
      const moments = history(plan, openings);
      const shown = everythingShown(moments, allViews);
      expect(findLeak(shown)).toBeNull();
      const { opened, serving } = moments.at(-1) ?? { opened: [], serving: officers };
      met.figures += shown.length;
      met.pools += opened.some(({ officer }) => officer === POOL) ? 1 : 0;
      met.departures += serving.length < officers.length ? 1 : 0;
    }),
    { numRuns: HISTORIES },
  );
  console.log(`${HISTORIES} histories without a leak; in them`, met);
  expect(met.figures).toBeGreaterThan(HISTORIES);
  expect(Math.min(met.pools, met.departures)).toBeGreaterThan(HISTORIES / 20);
});

test(
  'no leak in any history of two officers over three releases with arrivals at the thresholds',
  PATIENCE,
  () => {
    const counts = soaks ? [0, 1, 4, 5, 6, 9, 10] : [0, 4, 5, 10];
    const leaks = smallPlans(counts).filter(
      (plan) => findLeak(everythingShown(history(plan, openings), allViews)) !== null,
    );
    expect(leaks).toEqual([]);
  },
);

/** Every way in which two officers can get so many ratings in each of three weeks. */
function smallPlans(counts: readonly number[]): readonly (readonly Week[])[] {
  const weeks = counts.flatMap((a) => counts.map((b) => week(a, b)));
  return weeks.flatMap((one) => weeks.flatMap((two) => weeks.map((three) => [one, two, three])));
}

function week(a: number, b: number): Week {
  const arrivals: readonly Arrival[] = [
    { officer: 'a', channel: 'open', field: 'land', ratings: a },
    { officer: 'b', channel: 'open', field: 'land', ratings: b },
  ];
  return {
    arrivals: arrivals.filter(({ ratings }) => ratings > 0),
    asksMore: true,
    leaves: null,
    thresholds: { total: 10, step: 5 },
  };
}

/** What anybody sees who subtracts one figure from another: the plain sort of leak. */
function leaksPlainly(figures: readonly Figure[]): boolean {
  const sets = figures.map(({ batches }) => new Set(batches));
  return (
    sets.some((set) => size([...set]) < 10) ||
    sets.some((one) => sets.some((other) => isFew(one, other)))
  );
}

function isFew(one: ReadonlySet<Batch>, other: ReadonlySet<Batch>): boolean {
  const differ =
    size([...one].filter((batch) => !other.has(batch))) +
    size([...other].filter((batch) => !one.has(batch)));
  return differ > 0 && differ < 5;
}

test.each(weakRules)('$name leaks, and every leak is found', PATIENCE, ({ name, opens, views }) => {
  const met = { plain: 0, subtle: 0 };
  fc.assert(
    fc.property(plans, (plan) => {
      const shown = everythingShown(history(plan, opens), views);
      const found = findLeak(shown) !== null;
      const plain = leaksPlainly(shown);
      if (plain) expect(found).toBe(true);
      if (plain) met.plain += 1;
      else if (found) met.subtle += 1;
    }),
    { numRuns: WEAK_HISTORIES },
  );
  console.log(
    `${name}: of ${WEAK_HISTORIES} histories ${met.plain} leak plainly and are all found, ` +
      `${met.subtle} more leak through sums`,
  );
  expect(met.plain).toBeGreaterThan(0);
});
