import * as v from 'valibot';
import { Count, Moment, plainText, RandomId, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { readVisitCode } from '../token/visit-code.ts';
import { TokenSchema } from './token.ts';
import { WorkProofSchema } from './work.ts';

/** The longest comment, in UTF-16 code units as browsers count them. */
export const COMMENT_LENGTH = 500;

/** How many versions of a rating one token may send. */
export const MOST_VERSIONS = 20;

export const VersionSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(MOST_VERSIONS),
);

const AnswerSchema = v.union([
  v.picklist(['kept', 'broken', 'unsure']),
  v.picklist([1, 2, 3, 4, 5]),
]);

/** One answer for every criterion that the commune asks about. */
export const AnswersSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(40)), AnswerSchema),
  v.check((answers) => Object.keys(answers).length <= 20, 'too many answers'),
);

/** The answers of one citizen on one officer in one visit. */
export const RatingSchema = v.strictObject({
  /** Chosen by the citizen's device; the same id twice is one rating. */
  id: RandomId,
  officer: ServerId,
  answers: AnswersSchema,
  comment: v.optional(plainText(COMMENT_LENGTH)),
  /**
   * With a comment: the code by which its writer will find a letter in reply,
   * of a visit code's form. What is kept is a hash of it.
   */
  reply: v.optional(
    v.pipe(
      v.string(),
      v.check((code) => readVisitCode(code) === code, 'its check character is wrong'),
    ),
  ),
  /** Filled in by someone for the citizen, who said so. */
  helper: v.optional(v.literal(true)),
  /** The right to rate that came with a visit code; without it the rating is open. */
  token: v.optional(TokenSchema),
  /** With a token: of several versions until the release the highest counts. */
  version: v.optional(VersionSchema),
  /** Without a token: lets the holder have the rating opened before its release. In no receipt. */
  openingSecret: v.optional(RandomId),
  /** Proof of work: for an open rating that comes neither from a kiosk nor from the form without script. */
  proof: v.optional(WorkProofSchema),
});
export type Rating = v.InferOutput<typeof RatingSchema>;

/** 32 or 64 bytes in base 64. */
const Base64 = v.pipe(v.string(), v.base64());

/** That a rating will be in the public log; `isPromised` of `shared/log` verifies it. */
export const PromiseSchema = v.strictObject({
  /** The log: host, slash, commune. */
  origin: v.string(),
  /** The hash of the rating's leaf (RFC 6962). */
  leaf: Base64,
  /** The root of all promises that were signed together, and the place of this one among them. */
  root: Base64,
  index: Count,
  size: Count,
  path: v.array(Base64),
  /** Ed25519, by the key of the log. */
  signature: Base64,
});

/** What the citizen gets once the rating is stored. */
export const ReceiptSchema = v.strictObject({
  id: RandomId,
  /** The number of the release that the rating waits for. */
  release: Count,
  opensAt: Moment,
  /** Null for a rating sent again after its release, when nothing leads to its leaf any more. */
  promise: v.nullable(PromiseSchema),
});
export type Receipt = v.InferOutput<typeof ReceiptSchema>;

export const takeRating = {
  id: 'takeRating',
  method: 'post',
  path: '/v1/communes/{commune}/ratings',
  summary:
    'Take in one rating. The same rating again gets the same answer. An open rating needs a proof of work, unless a kiosk sends it with its bearer token. A body of type text/plain is read as JSON, which spares a browser the preflight.',
  allowed: 'anyone',
  body: RatingSchema,
  answer: { status: 201, schema: ReceiptSchema },
  problems: [
    // For a kiosk whose session has ended, or which belongs to another commune.
    'not-signed-in',
    'not-allowed',
    'no-such-commune',
    'no-such-officer',
    'origin-refused',
    'work-needed',
    'work-refused',
    'rating-differs',
    'token-refused',
    'token-expired',
    'token-spent',
    'too-many',
    'busy',
    'storage-full',
  ],
} as const satisfies Operation;
