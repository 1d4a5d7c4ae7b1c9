import {
  openings,
  type Opening,
  type Thresholds,
} from '../../../shared/statistics/release-rule.ts';
import type { ReleaseKey } from '../memory.ts';
import { emptyBox } from './empty-box.ts';
import { eachFound } from './found-ratings.ts';
import { logLeaves } from './log-leaves.ts';
import { moveRatings } from './move-ratings.ts';
import { decidedOpenings, decideOpenings } from './opening-store.ts';
import { type HighestVersions, settled, surveyBox } from './survey-box.ts';
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
  const survey = await surveyBox(storage.sql, release);
  const { highest } = survey;
  const decided = decidedOpenings(storage.sql) ?? (await decide(storage, release, highest));
  const leaves = await logLeaves(storage, release, survey);
  await moveRatings(storage, { release, openings: decided, next: release.next, leaves, highest });
  await emptyBox(storage, release);
}

/** Write down what the release opens, before the first rating is moved. */
async function decide(
  storage: DurableObjectStorage,
  release: ClosingRelease,
  highest: HighestVersions,
): Promise<readonly Opening[]> {
  const groups: GroupCount = new Map();
  await eachFound(storage.sql, release, (rows) => {
    for (const { rating } of rows) {
      if (rating === null || settled(rating, highest).uncounted !== null) continue;
      countRating(groups, rating, release.number);
    }
  });
  const decided = openings(waitingGroups(storage.sql, groups), release.thresholds);
  storage.transactionSync(() => decideOpenings(storage.sql, decided));
  return decided;
}
