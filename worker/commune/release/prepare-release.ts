import {
  openings,
  POOL,
  type Opening,
  type Thresholds,
} from '../../../shared/statistics/release-rule.ts';
import { type BoxedRating, decodeRating, encodeRating } from '../box/boxed-rating.ts';
import {
  boxSlice,
  type BoxRow,
  putInBox,
  rememberHandled,
  removeFromBox,
} from '../box/box-store.ts';
import { freshBoxKey, seal, unseal } from '../box/seal.ts';
import { decidedOpenings, decideOpenings } from './opening-store.ts';
import { countUnreadable } from './release-store.ts';
import { addToTallies, type OpenedRating } from './tally-store.ts';
import { countRating, type GroupCount, isOld, waitingGroups } from './waiting-groups.ts';

const SLICE = 250;

/** A release in preparation, with the keys that open and that seal anew. */
export interface ClosingRelease {
  readonly number: number;
  readonly key: Uint8Array;
  readonly next: { readonly number: number; readonly key: Uint8Array };
  readonly thresholds: Thresholds;
}

/**
 * Prepare a release: decide what it opens, then move every sealed rating,
 * slice by slice, each slice one transaction. Between slices other requests
 * are served. Stopped anywhere and called again, it goes on where it was.
 */
export async function prepareRelease(
  storage: DurableObjectStorage,
  release: ClosingRelease,
): Promise<void> {
  if (decidedOpenings(storage.sql) === null) await decide(storage, release);
  const decided = decidedOpenings(storage.sql) ?? [];
  await eachSlice(storage, release.number, (rows) => {
    storage.transactionSync(() => moveSlice(storage.sql, release, decided, rows));
  });
}

/** Hand every row of a release to `handle`, and let others have their turn in between. */
async function eachSlice(
  storage: DurableObjectStorage,
  release: number,
  handle: (rows: readonly BoxRow[]) => void,
): Promise<void> {
  let rows = boxSlice(storage.sql, release, new Uint8Array(0), SLICE);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    handle(rows);
    await scheduler.wait(0);
    rows = boxSlice(storage.sql, release, last.key, SLICE);
  }
}

async function decide(storage: DurableObjectStorage, release: ClosingRelease): Promise<void> {
  const groups: GroupCount = new Map();
  await eachSlice(storage, release.number, (rows) => {
    for (const rating of readable(rows, release.key)) countRating(groups, rating, release.number);
  });
  const decided = openings(waitingGroups(storage.sql, groups), release.thresholds);
  storage.transactionSync(() => decideOpenings(storage.sql, decided));
}

function readable(rows: readonly BoxRow[], key: Uint8Array): readonly BoxedRating[] {
  return rows.map((row) => read(row, key)).filter((rating) => rating !== null);
}

function read(row: BoxRow, key: Uint8Array): BoxedRating | null {
  const text = unseal(key, row.key, row.sealed);
  return text === null ? null : decodeRating(text);
}

function moveSlice(
  sql: SqlStorage,
  release: ClosingRelease,
  decided: readonly Opening[],
  rows: readonly BoxRow[],
): void {
  const opened: OpenedRating[] = [];
  for (const row of rows) {
    const rating = read(row, release.key);
    removeFromBox(sql, row.key);
    // A rating that waited before lies in a random place, which no retry asks for.
    if (rating === null || rating.since === release.number) rememberHandled(sql, row);
    if (rating === null) {
      countUnreadable(sql, release.number);
      continue;
    }
    const officer = opensAs(rating, release.number, decided);
    if (officer === null) sealAnew(sql, release, rating);
    else opened.push({ officer, rating });
  }
  for (const one of opened) storeOpened(sql, release.number, one);
  addToTallies(sql, release.number, opened);
}

/** Under whom a rating is opened: its officer, the pool, or null when it waits on. */
function opensAs(rating: BoxedRating, release: number, decided: readonly Opening[]): string | null {
  const opensFor = (officer: string) =>
    decided.some((one) => one.officer === officer && one.channel === rating.channel);
  if (opensFor(rating.officer)) return rating.officer;
  return isOld(rating, release) && opensFor(POOL) ? POOL : null;
}

/** A rating that waits on gets a new random place and the next release's seal. */
function sealAnew(sql: SqlStorage, { next }: ClosingRelease, rating: BoxedRating): void {
  const key = freshBoxKey();
  putInBox(sql, { key, release: next.number, sealed: seal(next.key, key, encodeRating(rating)) });
}

function storeOpened(sql: SqlStorage, release: number, { officer, rating }: OpenedRating): void {
  sql.exec(
    'INSERT INTO opened (release, key, officer, channel, rating) VALUES (?, ?, ?, ?, ?)',
    release,
    freshBoxKey(),
    officer,
    rating.channel,
    // When it came in is no longer anybody's business.
    encodeRating({ ...rating, since: release }),
  );
}
