import * as v from 'valibot';
import { Count, Moment, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';

/** 32 bytes in base64url: an element, a public key, a token's input. */
export const Bytes32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/u));

/** 64 bytes in base64url: a proof, a token's output. */
export const Bytes64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/u));

/** The channels of ratings that come with a token. */
export const TokenChannelSchema = v.picklist(['receipt', 'counter']);
export type TokenChannel = v.InferOutput<typeof TokenChannelSchema>;

/** The right to rate one officer once, for the officer named beside it. */
export const TokenSchema = v.strictObject({
  /** Chosen by the citizen's device, and seen by nobody else until it is sent. */
  input: Bytes32,
  output: Bytes64,
  channel: TokenChannelSchema,
  epoch: Count,
});
export type Token = v.InferOutput<typeof TokenSchema>;

/** The server's blind answer for one officer; see RFC 9497, POPRF mode. */
export const EvaluationSchema = v.strictObject({
  officer: ServerId,
  evaluated: Bytes32,
  proof: Bytes64,
});

/** The public keys that tokens are made with, newest first. */
export const TokenKeysSchema = v.strictObject({
  keys: v.array(
    v.strictObject({
      epoch: Count,
      publicKey: Bytes32,
      /** When tokens of the epoch are taken no longer. */
      endsAt: Moment,
    }),
  ),
});
export type TokenKeys = v.InferOutput<typeof TokenKeysSchema>;

export const readTokenKeys = {
  id: 'readTokenKeys',
  method: 'get',
  path: '/v1/communes/{commune}/token-keys',
  summary: 'The public keys of the epochs whose tokens are taken now.',
  allowed: 'anyone',
  answer: { status: 200, schema: TokenKeysSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;
