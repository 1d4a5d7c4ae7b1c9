import { rememberHandled, removeFromBox } from '../box/box-store.ts';
import type { ReleaseKey } from '../memory.ts';
import { spendToken } from '../token/token-store.ts';
import { eachFound, type FoundRow } from './found-ratings.ts';
import { countUnreadable } from './release-store.ts';

/**
 * Take the rows of a release out of the box, in the order of their keys. By
 * then all ratings are moved, so that what is written here is beside none of them.
 */
export async function emptyBox(storage: DurableObjectStorage, release: ReleaseKey): Promise<void> {
  await eachFound(storage.sql, release, (rows) => {
    storage.transactionSync(() => {
      for (const row of rows) takeOut(storage.sql, release.number, row);
    });
  });
}

function takeOut(sql: SqlStorage, release: number, { key, rating }: FoundRow): void {
  removeFromBox(sql, key);
  if (rating === null) countUnreadable(sql, release);
  // A rating that waited before lies in a random place, which no retry asks for.
  if (rating === null || rating.since === release) rememberHandled(sql, { key, release });
  if (rating !== null && rating.token !== null) spendToken(sql, rating.token, release);
}
