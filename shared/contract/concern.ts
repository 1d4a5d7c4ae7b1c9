import * as v from 'valibot';
import { SEALED_LENGTHS } from '../concern/sealed-lengths.ts';
import { Count, Day, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';

/** What has become of a concern. */
const concernStatuses = ['received', 'examining', 'referred', 'closed'] as const;
export type ConcernStatus = (typeof concernStatuses)[number];

/** Why a concern was closed. */
export const closingReasons = [
  'settled',
  'unfounded',
  'too-little',
  'not-ours',
  'repeated',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** A public key of P-256 in base64url: an uncompressed point, 65 bytes. */
const PublicKey = v.pipe(v.string(), v.regex(/^B[A-P][A-Za-z0-9_-]{84}[AEIMQUYcgkosw048]$/u));

/** What people compare of a public key: five groups of Crockford's base 32. */
const Fingerprint = v.pipe(
  v.string(),
  v.regex(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/u),
);

/** 85 random bits and a check, as printed or typed; made by the writer's browser. */
const Reference = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** Encapsulated key and ciphertext, joined, in base64url. */
const Sealed = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]+$/u),
  v.check((text) => SEALED_LENGTHS.includes(text.length), 'not one of the lengths'),
);

export const NewConcernKeySchema = v.strictObject({ publicKey: PublicKey });

/** The keys that concerns were sealed to, the newest first; none before Mặt trận made one. */
export const ConcernKeysSchema = v.strictObject({
  keys: v.array(v.strictObject({ publicKey: PublicKey, since: Day })),
});
export type ConcernKeys = v.InferOutput<typeof ConcernKeysSchema>;

/** What a citizen's browser sends: nothing of it tells what was written. */
export const NewConcernSchema = v.strictObject({
  reference: Reference,
  /** Of the key that it was sealed to. */
  fingerprint: Fingerprint,
  sealed: Sealed,
});
export type NewConcern = v.InferOutput<typeof NewConcernSchema>;

const state = {
  status: v.picklist(concernStatuses),
  /** Null unless closed. */
  reason: v.nullable(v.picklist(closingReasons)),
  receivedOn: Day,
  /** The last day to answer by. */
  dueOn: Day,
  /** Nobody has answered, and that day is over. */
  overdue: v.boolean(),
};

/** What whoever holds the reference may know. */
export const ConcernStateSchema = v.strictObject(state);
export type ConcernState = v.InferOutput<typeof ConcernStateSchema>;

/** A concern as Mặt trận's devices get it: still sealed. */
export const SealedConcernSchema = v.strictObject({
  id: ServerId,
  fingerprint: Fingerprint,
  sealed: Sealed,
  ...state,
});
export type SealedConcern = v.InferOutput<typeof SealedConcernSchema>;

/** A page of concerns, the newest day first. */
export const ConcernListSchema = v.strictObject({
  concerns: v.array(SealedConcernSchema),
  /** What to send as `after` for the next page; null on the last. */
  next: v.nullable(ServerId),
});
export type ConcernList = v.InferOutput<typeof ConcernListSchema>;

export const ConcernChangeSchema = v.variant('status', [
  v.strictObject({ status: v.picklist(['examining', 'referred']) }),
  v.strictObject({ status: v.literal('closed'), reason: v.picklist(closingReasons) }),
]);
export type ConcernChange = v.InferOutput<typeof ConcernChangeSchema>;

/** What the board tells of concerns: as of the newest release, by its rule; null while too few. */
export const ConcernCountsSchema = v.strictObject({
  received: v.nullable(Count),
  /** Of those: received or being looked at. */
  open: v.nullable(Count),
  /** Of those: nobody answered in time. */
  overdue: v.nullable(Count),
  /** Whether any concern at all is overdue, however few there are. */
  late: v.boolean(),
});
export type ConcernCounts = v.InferOutput<typeof ConcernCountsSchema>;

const path = '/v1/communes/{commune}/concerns';

export const setConcernKey = {
  id: 'setConcernKey',
  method: 'post',
  path: '/v1/communes/{commune}/concern-keys',
  summary:
    "Set the public key that concerns are sealed to; it is told in the public log of events. The key's private half never leaves Mặt trận's devices.",
  allowed: ['overseer'],
  body: NewConcernKeySchema,
  answer: { status: 201, schema: ConcernKeysSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const readConcernKeys = {
  id: 'readConcernKeys',
  method: 'get',
  path: '/v1/communes/{commune}/concern-key',
  summary: 'The public key that concerns are sealed to, and those before it.',
  allowed: 'anyone',
  answer: { status: 200, schema: ConcernKeysSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const takeConcern = {
  id: 'takeConcern',
  method: 'post',
  path,
  summary:
    'Take in a concern, sealed in the browser by HPKE (RFC 9180). The same again has the same answer. Pages of our own origin only.',
  allowed: 'anyone',
  body: NewConcernSchema,
  answer: { status: 201, schema: ConcernStateSchema },
  problems: ['no-such-commune', 'key-changed', 'already-exists', 'origin-refused', 'too-many'],
} as const satisfies Operation;

export const readConcernState = {
  id: 'readConcernState',
  method: 'post',
  path: '/v1/communes/{commune}/concern-status',
  summary:
    'What has become of a concern, for whoever holds its reference. Pages of our own origin only.',
  allowed: 'anyone',
  body: v.strictObject({ reference: Reference }),
  answer: { status: 200, schema: ConcernStateSchema },
  problems: ['no-such-commune', 'concern-unknown', 'origin-refused', 'too-many'],
} as const satisfies Operation;

export const listConcerns = {
  id: 'listConcerns',
  method: 'get',
  path,
  summary: "The concerns of a commune, sealed to Mặt trận's key.",
  allowed: ['overseer'],
  query: v.strictObject({ after: v.optional(ServerId) }),
  answer: { status: 200, schema: ConcernListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const changeConcern = {
  id: 'changeConcern',
  method: 'post',
  path: `${path}/{concern}/status`,
  summary: 'Say what becomes of a concern.',
  allowed: ['overseer'],
  body: ConcernChangeSchema,
  answer: { status: 200, schema: SealedConcernSchema },
  problems: ['no-such-commune', 'not-found'],
} as const satisfies Operation;
