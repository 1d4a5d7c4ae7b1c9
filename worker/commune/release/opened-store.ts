import type { Uncounted } from '../../../shared/contract/opening.ts';
import { decodeRating, encodeRating } from '../box/boxed-rating.ts';
import { freshBoxKey } from '../box/seal.ts';
import { ratingCommentHash } from '../log/rating-leaf.ts';
import type { OpenedRating } from './opened-rating.ts';

/** Store a rating that a release opened. What is not counted stands in no pool. */
export function storeOpened(
  sql: SqlStorage,
  release: number,
  { officer, rating }: OpenedRating,
): void {
  sql.exec(
    `INSERT INTO opened (release, key, officer, channel, rating, leaf, comment_hash, counted)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    release,
    freshBoxKey(),
    rating.uncounted === null ? officer : rating.officer,
    rating.channel,
    // A comment has a table of its own; its salt and its mailbox go with it.
    encodeRating({ ...rating, comment: null, salt: null, mailbox: null }),
    rating.logged,
    ratingCommentHash(rating),
    rating.uncounted === null ? 1 : 0,
  );
}

/** How many versions a release opened that do not count, by why. */
export function uncountedIn(sql: SqlStorage, release: number): Readonly<Record<Uncounted, number>> {
  const found = { replaced: 0, void: 0 };
  // Left to itself SQLite reads every rating of the release, in one turn.
  const rows = sql.exec<{ rating: string }>(
    'SELECT rating FROM opened INDEXED BY opened_uncounted WHERE release = ? AND counted = 0',
    release,
  );
  for (const row of rows) {
    const { uncounted } = decodeRating(row.rating);
    if (uncounted !== null) found[uncounted] += 1;
  }
  return found;
}
