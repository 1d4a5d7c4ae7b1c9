import { commentHash, leafEntry } from '../../../shared/log/leaf.ts';
import { writeAnswers } from '../../../shared/criteria/answer-letters.ts';
import type { BoxedRating } from '../box/boxed-rating.ts';

/** The entry of a rating in the log. */
export function ratingEntry(rating: BoxedRating): Uint8Array {
  const { officer, channel, since, answers, nonce } = rating;
  return leafEntry({
    officer,
    channel,
    release: since,
    letters: writeAnswers(answers),
    nonce: Buffer.from(nonce, 'base64url'),
    comment: ratingCommentHash(rating),
    version: rating.version,
  });
}

/** What the leaf of a rating says of its comment. */
export function ratingCommentHash({ comment, salt }: BoxedRating): Uint8Array {
  return commentHash(comment, salt === null ? noSalt : Buffer.from(salt, 'base64url'));
}

const noSalt = new Uint8Array(0);
