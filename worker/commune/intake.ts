import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { Channel } from '../../shared/contract/score.ts';
import { type Answers, misfits } from '../../shared/criteria/answers.ts';
import type { Refusal } from '../problem.ts';
import { encodeRating, decodeRating, type BoxedRating } from './box/boxed-rating.ts';
import { findInBox, handledBy, putInBox } from './box/box-store.ts';
import { boxKey, seal, unseal } from './box/seal.ts';
import type { Memory } from './memory.ts';
import { type ComingRelease, opensAt } from './release/release-store.ts';

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
export function takeIn(sql: SqlStorage, arrival: Arrival, memory: Memory): Receipt | Refusal {
  const boxed = boxedRating(arrival, memory.open.number);
  const key = boxKey(arrival.rating.id);
  const sealed = seal(memory.open.key, key, encodeRating(boxed));
  const isNew = putInBox(sql, { key, release: memory.open.number, sealed });
  if (isNew) return receipt(arrival, memory.publication.next);
  if (differs(sql, key, boxed, memory)) return { refused: 'rating-differs' };
  const number = findInBox(sql, key)?.release ?? handledBy(sql, key) ?? memory.open.number;
  return receipt(arrival, { number, opensAt: opensAt(sql, number) });
}

function receipt({ rating }: Arrival, release: ComingRelease): Receipt {
  const { number, opensAt: moment } = release;
  return { id: rating.id, release: number, opensAt: new Date(moment).toISOString() };
}

function boxedRating({ rating, channel }: Arrival, since: number): BoxedRating {
  const { officer, comment = null, helper = false } = rating;
  return { officer, channel, since, answers: rating.answers as Answers, comment, helper };
}

/**
 * Whether the box holds another rating under the same id. Once a release has
 * handled a rating nothing is left to compare with, and it counts as the same.
 */
function differs(sql: SqlStorage, key: Uint8Array, boxed: BoxedRating, memory: Memory): boolean {
  const row = findInBox(sql, key);
  const keys = [memory.open, memory.closing].find((one) => one?.number === row?.release);
  if (row === null || keys === undefined || keys === null) return false;
  const text = unseal(keys.key, key, row.sealed);
  if (text === null) return false;
  const stored = decodeRating(text);
  return encodeRating({ ...stored, since: 0 }) !== encodeRating({ ...boxed, since: 0 });
}
