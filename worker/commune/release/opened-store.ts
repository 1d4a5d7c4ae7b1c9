import { encodeRating } from '../box/boxed-rating.ts';
import { freshBoxKey } from '../box/seal.ts';
import { ratingCommentHash } from '../log/rating-leaf.ts';
import type { OpenedRating } from './opened-rating.ts';

/** Store a rating that a release opened. */
export function storeOpened(
  sql: SqlStorage,
  release: number,
  { officer, rating }: OpenedRating,
): void {
  sql.exec(
    `INSERT INTO opened (release, key, officer, channel, rating, leaf, comment_hash)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    release,
    freshBoxKey(),
    officer,
    rating.channel,
    // A comment has a table of its own, and its salt goes with it.
    encodeRating({ ...rating, comment: null, salt: null }),
    rating.logged,
    ratingCommentHash(rating),
  );
}
