import * as v from 'valibot';
import { RandomId } from './fields.ts';
import type { Operation } from './operation.ts';

/** Bytes in lower case hexadecimal. */
function hex(bytes: number) {
  return v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`, 'u')));
}

/** A moment in whole seconds since 1970. */
const Seconds = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What differs from one challenge to the next, besides the rating. */
const signed = {
  expiresAt: Seconds,
  keyPrefix: hex(16),
  nonce: hex(16),
  salt: hex(16),
};
/** Of the server, over the challenge's parameters. */
const signature = hex(32);

/**
 * Work that stands for one open rating: a challenge as ALTCHA (version 2) has
 * it, for SHA-256 in one round. Sought is the counter with which SHA-256 over
 * salt, nonce and counter (32 bits, big-endian) begins with `keyPrefix`.
 */
export const WorkSchema = v.strictObject({
  parameters: v.strictObject({
    algorithm: v.literal('SHA-256'),
    cost: v.literal(1),
    data: v.strictObject({ rating: RandomId }),
    keyLength: v.literal(32),
    ...signed,
  }),
  signature,
});
export type Work = v.InferOutput<typeof WorkSchema>;

/** The work, done: what was asked, without what is always the same, and the counter that was sought. */
export const WorkProofSchema = v.strictObject({
  ...signed,
  signature,
  counter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
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
