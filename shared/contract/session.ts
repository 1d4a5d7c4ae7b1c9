import * as v from 'valibot';
import { DeviceKeySchema } from './device-key.ts';
import { CommuneId, Moment, plainText, RandomId, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { RoleSchema } from './role.ts';

/** The public half of a device's key. */
export type DeviceKey = v.InferOutput<typeof DeviceKeySchema>;

/** What pairs a device: an invite of a commune, or the operator's first secret. */
export const PairingSchema = v.strictObject({
  /** Absent for the operator, who belongs to no commune. */
  commune: v.optional(CommuneId),
  invite: v.pipe(v.string(), v.minLength(16), v.maxLength(200)),
  key: DeviceKeySchema,
  label: plainText(60),
});
export type Pairing = v.InferOutput<typeof PairingSchema>;

/** A paired device. */
export const PairedSchema = v.strictObject({ device: ServerId, role: RoleSchema });
export type Paired = v.InferOutput<typeof PairedSchema>;

/** Asks for something to sign. */
export const ChallengeRequestSchema = v.strictObject({
  commune: v.optional(CommuneId),
  device: ServerId,
});
export const ChallengeSchema = v.strictObject({ challenge: RandomId, expiresAt: Moment });

/**
 * The signed challenge. `signature` is ECDSA with SHA-256 over the UTF-8 bytes
 * of `sessionStatement`, r and s joined (IEEE P1363), in base64url.
 */
export const ProofSchema = v.strictObject({
  commune: v.optional(CommuneId),
  device: ServerId,
  challenge: RandomId,
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/u)),
});
export type Proof = v.InferOutput<typeof ProofSchema>;

/** What a device signs to open a session. */
export function sessionStatement(proof: {
  commune?: string | undefined;
  device: string;
  challenge: string;
}): string {
  return `nghe-dan session\n${proof.commune ?? ''}\n${proof.device}\n${proof.challenge}\n`;
}

/** A bearer token of 15 minutes. */
export const SessionSchema = v.strictObject({ token: v.string(), expiresAt: Moment });
export type Session = v.InferOutput<typeof SessionSchema>;

export const pairDevice = {
  id: 'pairDevice',
  method: 'post',
  path: '/v1/pairings',
  summary: 'Pair a device with a one-time invite.',
  allowed: 'anyone',
  body: PairingSchema,
  answer: { status: 201, schema: PairedSchema },
  problems: ['no-such-commune', 'invite-spent', 'too-many'],
} as const satisfies Operation;

export const askChallenge = {
  id: 'askChallenge',
  method: 'post',
  path: '/v1/sessions/challenges',
  summary: 'Something for a device to sign.',
  allowed: 'anyone',
  body: ChallengeRequestSchema,
  answer: { status: 201, schema: ChallengeSchema },
  problems: ['no-such-commune', 'proof-refused', 'too-many'],
} as const satisfies Operation;

export const openSession = {
  id: 'openSession',
  method: 'post',
  path: '/v1/sessions',
  summary: 'Trade a signed challenge for a bearer token.',
  allowed: 'anyone',
  body: ProofSchema,
  answer: { status: 201, schema: SessionSchema },
  problems: ['no-such-commune', 'proof-refused', 'too-many'],
} as const satisfies Operation;

const everyMember = ['officer', 'leader', 'overseer', 'operator'] as const;

export const closeSession = {
  id: 'closeSession',
  method: 'delete',
  path: '/v1/sessions',
  summary: 'End the session of the bearer token.',
  allowed: everyMember,
  answer: { status: 204 },
  problems: [],
} as const satisfies Operation;
