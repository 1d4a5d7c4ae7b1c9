import type { BoxedRating } from '../box/boxed-rating.ts';
import type { ReleaseKey } from '../memory.ts';
import { eachFound } from './found-ratings.ts';

/** Of each token the highest version that counts. */
export type HighestVersions = ReadonlyMap<string, number>;

/** What a release keeps in mind of its part of the box: little of each row, since there may be many. */
export interface Survey {
  /** The keys (hex) of ratings whose leaves are not logged yet. */
  readonly fresh: readonly string[];
  /** Where the leaves of the others stand in the log, by key (hex). */
  readonly leaves: ReadonlyMap<string, number>;
  readonly highest: HighestVersions;
}

/** Read all ratings of a release once. Rows that its key does not open are left out. */
export async function surveyBox(sql: SqlStorage, release: ReleaseKey): Promise<Survey> {
  const fresh: string[] = [];
  const leaves = new Map<string, number>();
  const highest = new Map<string, number>();
  await eachFound(sql, release, (rows) => {
    for (const { key, rating } of rows) {
      if (rating === null) continue;
      const name = Buffer.from(key).toString('hex');
      if (rating.logged === null) fresh.push(name);
      else leaves.set(name, rating.logged);
      noteVersion(highest, rating);
    }
  });
  return { fresh, leaves, highest };
}

function noteVersion(
  highest: Map<string, number>,
  { token, uncounted, version }: BoxedRating,
): void {
  if (token === null || uncounted !== null) return;
  highest.set(token, Math.max(version, highest.get(token) ?? 0));
}

/**
 * A rating, marked as one that does not count when another version of its token
 * replaces it. One that is void, or that an earlier release found replaced, is as if
 * it were not there. That is worked out anew whenever it is needed and never
 * written down, since a row of the box that is known to be replaced tells whose
 * rating has a later version.
 */
export function settled<Rating extends BoxedRating>(
  rating: Rating,
  highest: HighestVersions,
): Rating {
  const { token, uncounted, version } = rating;
  const isReplaced = token !== null && uncounted === null && version !== highest.get(token);
  return isReplaced ? { ...rating, uncounted: 'replaced' } : rating;
}
