import { scrub } from '../../shared/comments/scrub/scrub.ts';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Channel } from '../../shared/contract/score.ts';
import { type Answers, misfits } from '../../shared/criteria/answers.ts';
import { mailboxOf } from '../../shared/letter/mailbox.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { marks } from '../../shared/text/vi.ts';
import type { Refusal } from '../problem.ts';
import { newRandomId } from '../registry/random.ts';
import { type BoxedRating, decodeRating, encodeRating, saysTheSame } from './box/boxed-rating.ts';
import { findInBox, handledBy, putInBox } from './box/box-store.ts';
import { boxKey, seal, sealAhead, unseal } from './box/seal.ts';
import { ratingEntry } from './log/rating-leaf.ts';
import type { Memory, ReleaseKey } from './memory.ts';
import type { Taken } from './receipts.ts';
import { opensAt } from './release/release-store.ts';
import { isSpent, tokenHash, versionKey } from './token/token-store.ts';

/** A rating on its way into the box. */
export interface Arrival {
  readonly rating: Rating;
  readonly channel: Channel;
  /** Whether a kiosk or a ticket stands for it, so that it needs no proof of work. */
  readonly vouched: boolean;
}

/** Why a commune does not take a rating, or null when it does. */
export function refusalOf({ rating }: Arrival, memory: Memory): Refusal | null {
  if (!memory.publication.officers.some(({ id }) => id === rating.officer)) {
    return { refused: 'no-such-officer' };
  }
  const { openingSecret, token, version } = rating;
  if (version !== undefined && token === undefined) return versionWithoutToken;
  if (openingSecret !== undefined && token !== undefined) return secretBesideToken;
  if (rating.reply !== undefined && rating.comment === undefined) return replyToNothing;
  const wrong = misfits(rating.answers as Answers, memory.criteria);
  if (wrong.length === 0) return null;
  const errors = wrong.map((id) => ({
    pointer: `/answers/${id}`,
    detail: 'not an answer asked for',
  }));
  return { refused: 'invalid-body', errors };
}

const versionWithoutToken: Refusal = {
  refused: 'invalid-body',
  errors: [{ pointer: '/version', detail: 'only with a token' }],
};

const secretBesideToken: Refusal = {
  refused: 'invalid-body',
  errors: [{ pointer: '/openingSecret', detail: 'only without a token' }],
};

const replyToNothing: Refusal = {
  refused: 'invalid-body',
  errors: [{ pointer: '/reply', detail: 'only with a comment' }],
};

/** A rating that is sealed for the release that was open when it arrived. */
export interface SealedArrival {
  readonly arrival: Arrival;
  readonly boxed: BoxedRating;
  readonly key: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Seal a rating before it queues, while others are written. */
export async function sealArrival(arrival: Arrival, open: ReleaseKey): Promise<SealedArrival> {
  const boxed = boxedRating(arrival, open.number);
  const key = placeOf(arrival.rating);
  return { arrival, boxed, key, sealed: await sealAhead(open.key, key, encodeRating(boxed)) };
}

/** The same for the release that is open now, if another one has closed meanwhile. */
function sealedFor({ number, key: releaseKey }: ReleaseKey, waiting: SealedArrival): SealedArrival {
  if (waiting.boxed.since === number) return waiting;
  const boxed = { ...waiting.boxed, since: number };
  return { ...waiting, boxed, sealed: seal(releaseKey, waiting.key, encodeRating(boxed)) };
}

/**
 * Put a sealed rating into the box. The same rating twice is one; another under
 * its id, or as the same version of its token, is refused.
 */
export function takeIn(sql: SqlStorage, waiting: SealedArrival, memory: Memory): Taken | Refusal {
  const { arrival, boxed, key, sealed } = sealedFor(memory.open, waiting);
  if (isTooLate(sql, arrival.rating, memory.open.number)) return { refused: 'token-spent' };
  const isNew = putInBox(sql, { key, release: memory.open.number, sealed });
  const kept = isNew ? boxed : readInBox(sql, key, memory);
  if (kept !== null && !saysTheSame(kept, boxed)) return { refused: 'rating-differs' };
  const release = kept?.since ?? handledBy(sql, key) ?? memory.open.number;
  const moment = isNew ? memory.publication.next.opensAt : opensAt(sql, release);
  const receipt = {
    id: arrival.rating.id,
    release,
    opensAt: new Date(moment).toISOString(),
  };
  return { receipt, leaf: kept === null ? null : leafHash(ratingEntry(kept)) };
}

/** What the box files a rating under: each version of a token has one place. */
function placeOf({ id, token, version }: Rating): Uint8Array {
  return token === undefined ? boxKey(id) : versionKey(token.input, version ?? 1);
}

/** Whether the rating is stored, or was when a release handled it. */
export function isStored(sql: SqlStorage, rating: Rating): boolean {
  const key = placeOf(rating);
  return findInBox(sql, key) !== null || handledBy(sql, key) !== null;
}

/** Whether a rating is a new version of one for which a release has come. */
function isTooLate(sql: SqlStorage, rating: Rating, open: number): boolean {
  if (rating.token === undefined) return false;
  return !isStored(sql, rating) && isSpent(sql, rating.token.input, open);
}

function boxedRating({ rating, channel }: Arrival, since: number): BoxedRating {
  const { officer, helper = false, version = 1, openingSecret = null } = rating;
  const answers = rating.answers as Answers;
  // Scrubbed before it is sealed, so that not even the box holds what was taken out.
  const comment = rating.comment === undefined ? null : scrub(rating.comment, marks);
  const salt = comment === null ? null : newRandomId();
  const token = rating.token === undefined ? null : tokenHash(rating.token.input);
  const sent = { officer, channel, since, answers, comment, helper, token, version };
  const mailbox = rating.reply === undefined ? null : mailboxOf(rating.reply);
  const added = { nonce: newRandomId(), salt, logged: null, uncounted: null, mailbox };
  return { ...sent, openingSecret, ...added };
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
