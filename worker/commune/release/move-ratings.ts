import { type Opening, POOL } from '../../../shared/statistics/release-rule.ts';
import { encodeRating } from '../box/boxed-rating.ts';
import { putInBox } from '../box/box-store.ts';
import { freshBoxKey, seal } from '../box/seal.ts';
import { holdComment } from '../comments/comment-store.ts';
import { setUpMailbox } from '../letters/letter-store.ts';
import type { ReleaseKey } from '../memory.ts';
import { countAlike } from './alike-store.ts';
import { eachSlice } from './each-slice.ts';
import { readFound, shuffled } from './found-ratings.ts';
import type { LoggedRating, OpenedRating } from './opened-rating.ts';
import { storeOpened } from './opened-store.ts';
import { movedUpTo, noteMoved } from './release-store.ts';
import { type HighestVersions, settled } from './survey-box.ts';
import { addToTallies } from './tally-store.ts';
import { isOld } from './waiting-groups.ts';

/** What a release opens, and where what it does not open waits on. */
export interface Decided {
  readonly release: ReleaseKey;
  readonly openings: readonly Opening[];
  readonly next: ReleaseKey;
  /** Where the leaf of each rating stands in the log, by the key (hex) of its row. */
  readonly leaves: ReadonlyMap<string, number>;
  readonly highest: HighestVersions;
}

/**
 * Store what a release opens and seal anew what waits on, in the order of the
 * shuffle. Versions that do not count wait for their group like those that do:
 * they would tell how somebody rated of whom nothing may be told yet. The rows
 * of the box stay until all is moved: neither the order of what is written nor
 * what goes together with what says which row became which.
 */
export async function moveRatings(storage: DurableObjectStorage, decided: Decided): Promise<void> {
  const { sql } = storage;
  const { release, leaves, highest } = decided;
  const order = await shuffled(leaves.keys(), release.key, 'move');
  const last = movedUpTo(sql, release.number);
  const left = order.filter(({ place }) => place > last);
  await eachSlice(storage, left, (slice) => {
    const ratings = slice.map(({ key }) => {
      const rating = settled(readFound(sql, release, key), highest);
      return { ...rating, logged: leaves.get(key) ?? NaN };
    });
    moveSlice(sql, ratings, decided);
    noteMoved(sql, release.number, slice.at(-1)?.place ?? last);
  });
}

function moveSlice(
  sql: SqlStorage,
  ratings: readonly LoggedRating[],
  { release: { number: release }, openings, next }: Decided,
): void {
  const opened: OpenedRating[] = [];
  for (const found of ratings) {
    // The token will be spent, so there is no other version to tell from this one.
    const rating = { ...found, token: null, openingSecret: null };
    const officer = opensAs(rating, release, openings);
    if (officer === null) sealAnew(sql, next, rating);
    else opened.push({ officer, rating });
  }
  for (const one of opened) storeOpened(sql, release, one);
  const counted = opened.filter(({ rating }) => rating.uncounted === null);
  for (const { officer, rating } of counted) {
    const { comment: text, salt, mailbox } = rating;
    if (text === null) continue;
    const comment = holdComment(sql, release, { officer, text, salt });
    if (mailbox !== null) setUpMailbox(sql, { comment, release, mailbox });
  }
  addToTallies(sql, release, counted);
  countAlike(sql, release, counted);
}

/** Under whom a rating is opened: its officer, the pool, or null when it waits on. */
function opensAs(
  rating: LoggedRating,
  release: number,
  openings: readonly Opening[],
): string | null {
  const opensFor = (officer: string) =>
    openings.some((one) => one.officer === officer && one.channel === rating.channel);
  if (opensFor(rating.officer)) return rating.officer;
  return isOld(rating, release) && opensFor(POOL) ? POOL : null;
}

/** A rating that waits on gets a new random place and the next release's seal. */
function sealAnew(sql: SqlStorage, next: ReleaseKey, rating: LoggedRating): void {
  const key = freshBoxKey();
  putInBox(sql, { key, release: next.number, sealed: seal(next.key, key, encodeRating(rating)) });
}
