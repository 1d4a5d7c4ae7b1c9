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
import { holdComment } from '../comments/comment-store.ts';
import { spendToken } from '../token/token-store.ts';
import { loggedAt, logLeaves, noteLeaf } from './leaves-to-log.ts';
import type { LoggedRating, OpenedRating } from './opened-rating.ts';
import { storeOpened } from './opened-store.ts';
import { decidedOpenings, decideOpenings } from './opening-store.ts';
import { countUnreadable } from './release-store.ts';
import {
  isSuperseded,
  noteSuperseded,
  type PlacedRating,
  settleVersions,
} from './superseded-store.ts';
import { addToTallies } from './tally-store.ts';
import { countRating, type GroupCount, isOld, waitingGroups } from './waiting-groups.ts';

const SLICE = 50;

/** A release in preparation, with the keys that open and that seal anew. */
export interface ClosingRelease {
  readonly number: number;
  readonly key: Uint8Array;
  readonly next: { readonly number: number; readonly key: Uint8Array };
  readonly thresholds: Thresholds;
}

/**
 * Prepare a release: note what is to be logged and decide what is opened, log
 * it, then move every sealed rating, slice by slice, each slice one
 * transaction. Between slices other requests are served. Stopped anywhere and
 * called again, it goes on where it was.
 */
export async function prepareRelease(
  storage: DurableObjectStorage,
  release: ClosingRelease,
): Promise<void> {
  if (decidedOpenings(storage.sql) === null) await decide(storage, release);
  const decided = decidedOpenings(storage.sql) ?? [];
  await logLeaves(storage);
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
  const placed: PlacedRating[] = [];
  await eachSlice(storage, release.number, (rows) => {
    const found = readable(rows, release.key);
    placed.push(...found);
    storage.transactionSync(() => {
      for (const { key, rating } of found) noteLeaf(storage.sql, release.key, key, rating);
    });
  });
  const { counted, superseded } = settleVersions(placed);
  const groups: GroupCount = new Map();
  for (const rating of counted) countRating(groups, rating, release.number);
  const decided = openings(waitingGroups(storage.sql, groups), release.thresholds);
  storage.transactionSync(() => {
    decideOpenings(storage.sql, decided);
    noteSuperseded(storage.sql, superseded);
  });
}

function readable(rows: readonly BoxRow[], key: Uint8Array): readonly PlacedRating[] {
  return rows.map((row) => read(row, key)).filter((placed) => placed !== null);
}

function read(row: BoxRow, key: Uint8Array): PlacedRating | null {
  const text = unseal(key, row.key, row.sealed);
  return text === null ? null : { key: row.key, rating: decodeRating(text) };
}

function moveSlice(
  sql: SqlStorage,
  release: ClosingRelease,
  decided: readonly Opening[],
  rows: readonly BoxRow[],
): void {
  const opened: OpenedRating[] = [];
  for (const row of rows) {
    const rating = takeOut(sql, release, row);
    if (rating === null) continue;
    const officer = opensAs(rating, release.number, decided);
    if (officer === null) sealAnew(sql, release, rating);
    else opened.push({ officer, rating });
  }
  for (const one of opened) storeOpened(sql, release.number, one);
  const counted = opened.filter(({ rating }) => rating.uncounted === null);
  for (const { officer, rating } of counted) {
    const { comment: text, salt } = rating;
    if (text !== null) holdComment(sql, release.number, { officer, text, salt });
  }
  addToTallies(sql, release.number, counted);
}

/**
 * Take a row out of the box: its rating with its place in the log, or null when
 * it is unreadable. Versions that do not count wait for their group like those
 * that do: they would tell how somebody rated of whom nothing may be told yet.
 */
function takeOut(
  sql: SqlStorage,
  { number, key }: ClosingRelease,
  row: BoxRow,
): LoggedRating | null {
  const sent = read(row, key)?.rating ?? null;
  removeFromBox(sql, row.key);
  // A rating that waited before lies in a random place, which no retry asks for.
  if (sent === null || sent.since === number) rememberHandled(sql, row);
  if (sent === null) {
    countUnreadable(sql, number);
    return null;
  }
  if (sent.token !== null) spendToken(sql, sent.token, number);
  const uncounted = sent.uncounted ?? (isSuperseded(sql, row.key) ? 'replaced' : null);
  const logged = sent.logged ?? loggedAt(sql, key, row.key);
  // The token is spent, so there will be no other version to tell from this one.
  return { ...sent, token: null, openingSecret: null, uncounted, logged };
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
