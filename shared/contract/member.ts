import * as v from 'valibot';
import { CommuneId, Moment, plainText, RandomId, ServerId } from './fields.ts';
import { OfficerSchema } from './officer.ts';
import type { Operation } from './operation.ts';
import { RoleSchema } from './role.ts';

/** A P-256 public key as JWK (RFC 7518), and nothing beside it. */
export const DeviceKeySchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u)),
  y: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u)),
});
export type DeviceKey = v.InferOutput<typeof DeviceKeySchema>;

/** An invite's secret: 20 characters of Crockford's alphabet, 100 random bits. */
export const InviteSecret = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{20}$/u));

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

export const DeviceSchema = v.strictObject({
  id: ServerId,
  label: v.string(),
  /** The day of the pairing, for telling devices apart. */
  pairedAt: Moment,
  /** Whether the call came from this device. */
  current: v.boolean(),
});

export const MeSchema = v.strictObject({
  role: RoleSchema,
  device: ServerId,
  /** Null for the operator. */
  commune: v.nullable(v.strictObject({ id: CommuneId, name: v.string() })),
  /** Null unless the role is officer. */
  officer: v.nullable(OfficerSchema),
});
export type Me = v.InferOutput<typeof MeSchema>;

/** Whom to invite: an officer by id, or a leader or overseer by what to call them. */
export const NewInviteSchema = v.variant('role', [
  v.strictObject({ role: v.literal('officer'), officer: ServerId }),
  v.strictObject({ role: v.picklist(['leader', 'overseer']), label: plainText(80) }),
]);
export type NewInvite = v.InferOutput<typeof NewInviteSchema>;

/** An invite, shown once. */
export const InviteSchema = v.strictObject({ invite: InviteSecret, expiresAt: Moment });
export type Invite = v.InferOutput<typeof InviteSchema>;

export const MemberListSchema = v.strictObject({
  members: v.array(
    v.strictObject({
      id: ServerId,
      role: RoleSchema,
      label: v.string(),
      devices: v.array(v.omit(DeviceSchema, ['current'])),
    }),
  ),
});

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

export const readMe = {
  id: 'readMe',
  method: 'get',
  path: '/v1/me',
  summary: 'Who the caller is.',
  allowed: everyMember,
  answer: { status: 200, schema: MeSchema },
  problems: [],
} as const satisfies Operation;

export const listMyDevices = {
  id: 'listMyDevices',
  method: 'get',
  path: '/v1/me/devices',
  summary: "The caller's paired devices.",
  allowed: everyMember,
  answer: { status: 200, schema: v.strictObject({ devices: v.array(DeviceSchema) }) },
  problems: [],
} as const satisfies Operation;

export const revokeMyDevice = {
  id: 'revokeMyDevice',
  method: 'delete',
  path: '/v1/me/devices/{device}',
  summary: "Unpair one of the caller's devices.",
  allowed: everyMember,
  answer: { status: 204 },
  problems: ['not-found'],
} as const satisfies Operation;

export const createInvite = {
  id: 'createInvite',
  method: 'post',
  path: '/v1/communes/{commune}/invites',
  summary:
    'Invite a member: the operator invites leaders and overseers, a leader invites officers. Each invite pairs one device within 14 days.',
  allowed: ['leader', 'operator'],
  body: NewInviteSchema,
  answer: { status: 201, schema: InviteSchema },
  problems: ['no-such-commune', 'no-such-officer'],
} as const satisfies Operation;

export const listMembers = {
  id: 'listMembers',
  method: 'get',
  path: '/v1/communes/{commune}/members',
  summary: 'The members of a commune and their devices.',
  allowed: ['leader', 'operator'],
  answer: { status: 200, schema: MemberListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const revokeDevice = {
  id: 'revokeDevice',
  method: 'delete',
  path: '/v1/communes/{commune}/devices/{device}',
  summary:
    "Unpair a member's device: a leader an officer's, the operator a leader's or overseer's.",
  allowed: ['leader', 'operator'],
  answer: { status: 204 },
  problems: ['no-such-commune', 'not-found'],
} as const satisfies Operation;
