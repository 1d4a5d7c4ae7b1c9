import * as v from 'valibot';
import { AnswerLetters, Count, RandomId, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { VersionSchema } from './rating.ts';
import { ChannelSchema } from './score.ts';
import { TokenSchema } from './token.ts';

/** Which rating somebody asks for, and by what right: what its holder alone knows. */
export const OwnRatingSchema = v.union([
  v.strictObject({
    id: RandomId,
    /** What was sent with the rating and stands in no receipt. */
    openingSecret: RandomId,
  }),
  v.strictObject({ officer: ServerId, token: TokenSchema, version: VersionSchema }),
]);
export type OwnRating = v.InferOutput<typeof OwnRatingSchema>;

/** One version of a rating as the box keeps it: all that its leaf commits to. */
export const KeptRatingSchema = v.strictObject({
  officer: ServerId,
  channel: ChannelSchema,
  release: Count,
  /** One letter a criterion; see `answer-letters`. */
  answers: AnswerLetters,
  nonce: RandomId,
  /** As it was stored: without what would tell who somebody is. */
  comment: v.nullable(v.string()),
  /** Of the comment's hash in the leaf, 16 bytes in base64url. */
  salt: v.nullable(RandomId),
  version: Count,
});
export type KeptRating = v.InferOutput<typeof KeptRatingSchema>;

export const openOwnRating = {
  id: 'openOwnRating',
  method: 'post',
  path: '/v1/communes/{commune}/ratings/open',
  summary:
    'What the box keeps of one version of one’s own rating, until its release. That version is void from then on: it is logged and never counted. Asked again the answer is the same.',
  allowed: 'anyone',
  body: OwnRatingSchema,
  answer: { status: 200, schema: KeptRatingSchema },
  problems: [
    'no-such-commune',
    'rating-unknown',
    'release-passed',
    'token-refused',
    'token-expired',
    'too-many',
    'busy',
    'storage-full',
  ],
} as const satisfies Operation;
