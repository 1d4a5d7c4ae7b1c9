import {
  openings,
  type Opening,
  type Thresholds,
} from '../../../shared/statistics/release-rule.ts';
import type { ReleaseKey } from '../memory.ts';
import { emptyBox } from './empty-box.ts';
import { findRows, type FoundRating, isReadable, shuffled } from './found-ratings.ts';
import { inTurns } from './in-turns.ts';
import { logLeaves } from './log-leaves.ts';
import { moveRatings } from './move-ratings.ts';
import { decidedOpenings, decideOpenings } from './opening-store.ts';
import { settleVersions } from './settle-versions.ts';
import { countRating, type GroupCount, waitingGroups } from './waiting-groups.ts';

/** A release in preparation, with the keys that open and that seal anew. */
export interface ClosingRelease extends ReleaseKey {
  readonly next: ReleaseKey;
  readonly thresholds: Thresholds;
}

/**
 * Prepare a release: decide what is opened, log every leaf, move every rating,
 * and only then empty the box: slice by slice, each one transaction, with a turn
 * for other requests in between. Stopped anywhere and called again, it goes on
 * where it was: until the last rating is moved the box holds what it held at the
 * first call, and after that nothing is logged or moved any more.
 */
export async function prepareRelease(
  storage: DurableObjectStorage,
  release: ClosingRelease,
): Promise<void> {
  const rows = await findRows(storage.sql, release);
  const ratings = await settleVersions(rows.filter(isReadable));
  const decided = decidedOpenings(storage.sql) ?? (await decide(storage, release, ratings));
  const logged = await logLeaves(storage, await shuffled(ratings, release.key, 'log'));
  const moving = { release: release.number, openings: decided, next: release.next };
  await moveRatings(storage, await shuffled(logged, release.key, 'move'), moving);
  await emptyBox(storage, release.number, rows);
}

/** Write down what the release opens, before the first rating is moved. */
async function decide(
  storage: DurableObjectStorage,
  { number, thresholds }: ClosingRelease,
  ratings: readonly FoundRating[],
): Promise<readonly Opening[]> {
  const groups: GroupCount = new Map();
  await inTurns(ratings, ({ rating }) => {
    if (rating.uncounted === null) countRating(groups, rating, number);
  });
  const decided = openings(waitingGroups(storage.sql, groups), thresholds);
  storage.transactionSync(() => decideOpenings(storage.sql, decided));
  return decided;
}
