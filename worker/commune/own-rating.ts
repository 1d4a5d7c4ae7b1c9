import { timingSafeEqual } from 'node:crypto';
import type { KeptRating, OwnRating } from '../../shared/contract/own-rating.ts';
import { writeAnswers } from '../../shared/criteria/answer-letters.ts';
import type { Refusal } from '../problem.ts';
import { type BoxedRating, decodeRating, encodeRating } from './box/boxed-rating.ts';
import { findInBox, handledBy, sealInBox } from './box/box-store.ts';
import { boxKey, seal, unseal } from './box/seal.ts';
import type { ReleaseKey } from './memory.ts';
import { isSpent, versionKey } from './token/token-store.ts';

/**
 * What the box keeps of one version of a rating, for its holder. The version is
 * void from then on, in the transaction that this must run in: else a server
 * could be tested with ratings that count, and a citizen could be made to prove
 * how they voted. The right of a token has been checked before.
 */
export function openOwnRating(
  sql: SqlStorage,
  asked: OwnRating,
  open: ReleaseKey,
): KeptRating | Refusal {
  const key = placeOf(asked);
  const row = findInBox(sql, key);
  if (row === null || row.release !== open.number) return refusalFor(sql, asked, open.number);
  const text = unseal(open.key, key, row.sealed);
  const rating = text === null ? null : decodeRating(text);
  if (rating === null || !isHeldBy(asked, rating)) return { refused: 'rating-unknown' };
  if (rating.uncounted === null) {
    const marked = encodeRating({ ...rating, uncounted: 'void' });
    sealInBox(sql, { key, sealed: seal(open.key, key, marked) });
  }
  return kept(rating);
}

function placeOf(asked: OwnRating): Uint8Array {
  return 'token' in asked ? versionKey(asked.token.input, asked.version) : boxKey(asked.id);
}

/** A release has come for it, or there never was such a rating. */
function refusalFor(sql: SqlStorage, asked: OwnRating, open: number): Refusal {
  const key = placeOf(asked);
  const passed =
    findInBox(sql, key) !== null ||
    handledBy(sql, key) !== null ||
    ('token' in asked && isSpent(sql, asked.token.input, open));
  return { refused: passed ? 'release-passed' : 'rating-unknown' };
}

/** The id stands in the receipt, which people show to others; it opens nothing. */
function isHeldBy(asked: OwnRating, { openingSecret }: BoxedRating): boolean {
  if ('token' in asked) return true;
  if (openingSecret === null) return false;
  return timingSafeEqual(Buffer.from(openingSecret), Buffer.from(asked.openingSecret));
}

function kept({ answers, since, ...rating }: BoxedRating): KeptRating {
  const { officer, channel, nonce, comment, salt, version } = rating;
  const letters = writeAnswers(answers);
  return { officer, channel, release: since, answers: letters, nonce, comment, salt, version };
}
