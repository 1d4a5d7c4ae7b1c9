import type { Uncounted } from '../../../shared/contract/opening.ts';
import type { Channel } from '../../../shared/contract/score.ts';
import { readAnswers, writeAnswers } from '../../../shared/criteria/answer-letters.ts';
import type { Answers } from '../../../shared/criteria/answers.ts';

/** A rating as the box keeps it. */
export interface BoxedRating {
  readonly officer: string;
  readonly channel: Channel;
  /** The release that it first waited for, and that its receipt promised. */
  readonly since: number;
  readonly answers: Answers;
  readonly comment: string | null;
  readonly helper: boolean;
  /** 16 random bytes (base64url) in the rating's leaf. */
  readonly nonce: string;
  /** 16 random bytes (base64url) that hide the comment in the leaf; null without one. */
  readonly salt: string | null;
  /** Where its leaf stands in the log, from 0; null while it is not logged. */
  readonly logged: number | null;
  /** A hash that all versions of one rating share; null when it can have no other version. */
  readonly token: string | null;
  /** From 1; of several versions the highest counts. */
  readonly version: number;
  /** What its holder opens it with before the release; null when nothing does, or no longer. */
  readonly openingSecret: string | null;
  /** Why it does not count; null when it does. */
  readonly uncounted: Uncounted | null;
  /** Where a letter in reply to the comment goes; null when nobody asked for one. */
  readonly mailbox: string | null;
}

const VERSION = 1;

/** Its place says in one digit why a rating does not count, so that no row is longer for it. */
const UNCOUNTED: readonly (Uncounted | null)[] = [null, 'replaced', 'void'];

type Stored = [
  version: typeof VERSION,
  officer: string,
  channel: Channel,
  since: number,
  letters: string,
  comment: string | null,
  helper: 0 | 1,
  nonce: string,
  salt: string | null,
  logged: number | null,
  token: string | null,
  ratingVersion: number,
  openingSecret: string | null | undefined,
  uncounted: number | undefined,
  // Left out where there is none.
  mailbox?: string,
];

/** A rating as text: one letter an answer, small since every page written costs. */
export function encodeRating(rating: BoxedRating): string {
  const { officer, channel, since, answers, comment, helper } = rating;
  const stored: Stored = [
    VERSION,
    officer,
    channel,
    since,
    writeAnswers(answers),
    comment,
    helper ? 1 : 0,
    rating.nonce,
    rating.salt,
    rating.logged,
    rating.token,
    rating.version,
    rating.openingSecret,
    UNCOUNTED.indexOf(rating.uncounted),
    ...(rating.mailbox === null ? ([] as const) : ([rating.mailbox] as const)),
  ];
  return JSON.stringify(stored);
}

/** The rating that `encodeRating` wrote, now or before it knew the last three fields. */
export function decodeRating(text: string): BoxedRating {
  const [, officer, channel, since, letters, comment, helper, ...added] = JSON.parse(
    text,
  ) as Stored;
  const [nonce, salt, logged, token, version, ...latest] = added;
  const [openingSecret = null, uncounted = 0, mailbox = null] = latest;
  const sent = { officer, channel, since, answers: readAnswers(letters), comment };
  const kept = { nonce, salt, logged, token, version, openingSecret };
  const why = UNCOUNTED[uncounted] ?? null;
  return { ...sent, helper: helper === 1, ...kept, uncounted: why, mailbox };
}

/** Whether two ratings say the same, whatever the server added to them. */
export function saysTheSame(one: BoxedRating, other: BoxedRating): boolean {
  return encodeRating(asSent(one)) === encodeRating(asSent(other));
}

function asSent(rating: BoxedRating): BoxedRating {
  return { ...rating, since: 0, nonce: '', salt: null, logged: null, uncounted: null };
}
