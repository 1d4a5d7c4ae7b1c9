import * as v from 'valibot';
import { AnswerLetters, Count, RandomId, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { ChannelSchema } from './score.ts';

/** Why a version of a rating is not counted: a later one replaced it, or its holder had it opened. */
export const UncountedSchema = v.picklist(['replaced', 'void']);
export type Uncounted = v.InferOutput<typeof UncountedSchema>;

/** A released rating as its leaf in the log has it: what is needed to recompute both leaf and tallies. */
export const OpeningSchema = v.strictObject({
  /** Where its leaf stands in the log, from 0. */
  leaf: Count,
  officer: ServerId,
  channel: ChannelSchema,
  /** The release that its receipt promised. */
  release: Count,
  /** One letter a criterion; see `answer-letters`. */
  answers: AnswerLetters,
  nonce: RandomId,
  /** SHA-256 over salt and comment, in base 64. */
  comment: v.pipe(v.string(), v.base64()),
  version: Count,
  /** The release that opened it. */
  opened: Count,
  /** Counted under the commune's own pool, not under its officer. */
  pooled: v.boolean(),
  counted: v.boolean(),
  /** Why it is not counted; null when it is. */
  reason: v.nullable(UncountedSchema),
});
export type Opening = v.InferOutput<typeof OpeningSchema>;

export const OpeningsSchema = v.strictObject({
  openings: v.array(OpeningSchema),
  /** What to ask `after` for the next page; null when this is the last. */
  next: v.nullable(Count),
});
export type Openings = v.InferOutput<typeof OpeningsSchema>;

export const readOpenings = {
  id: 'readOpenings',
  method: 'get',
  path: '/v1/communes/{commune}/openings',
  summary:
    'Released ratings one by one, without comments, in the order of the log. Each reading is told in the public log of events.',
  allowed: ['overseer'],
  query: v.strictObject({ after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/u))) }),
  answer: { status: 200, schema: OpeningsSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;
