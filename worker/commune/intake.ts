import type { Rating } from '../../shared/contract/rating.ts';
import type { Channel } from '../../shared/contract/score.ts';
import { type Answers, misfits } from '../../shared/criteria/answers.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import type { Refusal } from '../problem.ts';
import { newRandomId } from '../registry/random.ts';
import { type BoxedRating, decodeRating, encodeRating, saysTheSame } from './box/boxed-rating.ts';
import { findInBox, putInBox } from './box/box-store.ts';
import { boxKey, seal, unseal } from './box/seal.ts';
import { ratingEntry } from './log/rating-leaf.ts';
import type { Memory } from './memory.ts';
import type { Taken } from './receipts.ts';

/** A rating on its way into the box. */
export interface Arrival {
  readonly rating: Rating;
  readonly channel: Channel;
}

/** Why a commune does not take a rating, or null when it does. */
export function refusalOf({ rating }: Arrival, memory: Memory): Refusal | null {
  if (!memory.publication.officers.some(({ id }) => id === rating.officer)) {
    return { refused: 'no-such-officer' };
  }
  const wrong = misfits(rating.answers as Answers, memory.criteria);
  if (wrong.length === 0) return null;
  const errors = wrong.map((id) => ({
    pointer: `/answers/${id}`,
    detail: 'not an answer asked for',
  }));
  return { refused: 'invalid-body', errors };
}

/** Seal a rating into the box. The same rating twice is one; another under its id is refused. */
export function takeIn(sql: SqlStorage, arrival: Arrival, memory: Memory): Taken | Refusal {
  const boxed = boxedRating(arrival, memory.open.number);
  const key = boxKey(arrival.rating.id);
  const sealed = seal(memory.open.key, key, encodeRating(boxed));
  const isNew = putInBox(sql, { key, release: memory.open.number, sealed });
  const kept = isNew ? boxed : readInBox(sql, key, memory);
  if (kept !== null && !saysTheSame(kept, boxed)) return { refused: 'rating-differs' };
  const receipt = {
    id: arrival.rating.id,
    release: kept?.since ?? memory.open.number,
    opensAt: new Date(memory.publication.next.opensAt).toISOString(),
  };
  return { receipt, leaf: kept === null ? null : leafHash(ratingEntry(kept)) };
}

function boxedRating({ rating, channel }: Arrival, since: number): BoxedRating {
  const { officer, comment = null, helper = false } = rating;
  const answers = rating.answers as Answers;
  const salt = comment === null ? null : newRandomId();
  const nonce = newRandomId();
  return { officer, channel, since, answers, comment, helper, nonce, salt, logged: null };
}

/**
 * The rating that the box holds under a key. Null once a release has handled
 * it: nothing is left to compare with, and it counts as the same.
 */
function readInBox(sql: SqlStorage, key: Uint8Array, memory: Memory): BoxedRating | null {
  const row = findInBox(sql, key);
  const keys = [memory.open, memory.closing].find((one) => one?.number === row?.release);
  if (row === null || keys === undefined || keys === null) return null;
  const text = unseal(keys.key, key, row.sealed);
  return text === null ? null : decodeRating(text);
}
