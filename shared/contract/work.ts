import * as v from 'valibot';
import { RandomId } from './fields.ts';
import type { Operation } from './operation.ts';

/** How often the work of an address that floods is doubled at most. */
export const MOST_DOUBLINGS = 5;

/** A moment in whole seconds since 1970. */
const Seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const Doublings = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DOUBLINGS));
/** 16 bytes. */
const Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/**
 * Work that stands for one open rating: a challenge as ALTCHA (version 2) has
 * it, for SHA-256 in one round. Sought is the counter with which SHA-256 over
 * salt, nonce and counter (32 bits, big-endian) begins with `keyPrefix`.
 */
export const WorkSchema = v.strictObject({
  parameters: v.strictObject({
    algorithm: v.literal('SHA-256'),
    cost: v.literal(1),
    data: v.strictObject({ rating: RandomId, doublings: Doublings }),
    expiresAt: Seconds,
    keyLength: v.literal(32),
    keyPrefix: Hex,
    nonce: Hex,
    salt: Hex,
  }),
});
export type Work = v.InferOutput<typeof WorkSchema>;

/** The counter that was sought, with what the challenge said of the work. */
export const WorkProofSchema = v.strictObject({
  counter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  doublings: Doublings,
  expiresAt: Seconds,
});
export type WorkProof = v.InferOutput<typeof WorkProofSchema>;

export const askForWork = {
  id: 'askForWork',
  method: 'get',
  path: '/v1/communes/{commune}/challenge',
  summary:
    'Work to do before an open rating is taken in. It is good for the rating with this id alone, for 20 minutes; an address that asks again and again is given more to do.',
  allowed: 'anyone',
  query: v.strictObject({ rating: RandomId }),
  answer: { status: 200, schema: WorkSchema },
  problems: ['no-such-commune', 'too-many'],
} as const satisfies Operation;
