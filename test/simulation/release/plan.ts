import fc from 'fast-check';
import type { Thresholds } from '../../../shared/statistics/release-rule.ts';

/** Ratings that one week brings to one officer in one channel, all alike in whatever a view could tell apart. */
export interface Arrival {
  readonly officer: string;
  readonly channel: string;
  readonly field: string;
  readonly ratings: number;
}

/** What happens between two releases. */
export interface Week {
  readonly arrivals: readonly Arrival[];
  /** Whether the commune asks about its "biết" this week. */
  readonly asksMore: boolean;
  /** The officer who leaves before the release, if one does. */
  readonly leaves: string | null;
  /** The thresholds from this release on; lower ones than before change nothing. */
  readonly thresholds: Thresholds;
}

export const officers = ['a', 'b', 'c'];
export const channels = ['open', 'receipt'];

/** Few ratings mostly, and often one more or less than a threshold. */
const ratings = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(1, 4, 5, 6, 9, 10, 11),
  fc.integer({ min: 1, max: 40 }),
);

const arrivalOf = (howMany: fc.Arbitrary<number>): fc.Arbitrary<Arrival> =>
  fc.record({
    officer: fc.constantFrom(...officers),
    channel: fc.constantFrom(...channels),
    field: fc.constantFrom('birth', 'land'),
    ratings: howMany,
  });

const usual = { total: 10, step: 5 };

const weekWith = (arrivals: fc.Arbitrary<readonly Arrival[]>): fc.Arbitrary<Week> =>
  fc.record({
    arrivals,
    asksMore: fc.boolean(),
    leaves: fc.oneof({ arbitrary: fc.constant(null), weight: 15 }, fc.constantFrom(...officers)),
    thresholds: fc.oneof(
      { arbitrary: fc.constant(usual), weight: 15 },
      fc.record({ total: fc.integer({ min: 10, max: 30 }), step: fc.integer({ min: 5, max: 12 }) }),
    ),
  });

const week = weekWith(fc.array(arrivalOf(ratings), { maxLength: 5 }));
const slowWeek = weekWith(
  fc.array(arrivalOf(fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 4 }),
);
const quietWeek = weekWith(fc.array(arrivalOf(fc.constantFrom(1, 2)), { maxLength: 1 }));

/** Few ratings, then hardly any for a quarter: what waits grows old and joins the pool. */
const slowPlan = fc
  .tuple(
    fc.array(slowWeek, { minLength: 2, maxLength: 5, size: 'max' }),
    fc.array(quietWeek, { minLength: 13, maxLength: 18, size: 'max' }),
  )
  .map(([slow, quiet]) => [...slow, ...quiet]);

/** Up to half a year of a commune, busy or quiet. */
export const plans: fc.Arbitrary<readonly Week[]> = fc.oneof(
  fc.array(week, { minLength: 1, maxLength: 6, size: 'max' }),
  fc.array(week, { minLength: 14, maxLength: 26, size: 'max' }),
  slowPlan,
);
