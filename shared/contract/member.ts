import * as v from 'valibot';
import { CommuneId, Moment, plainText, ServerId } from './fields.ts';
import { OfficerSchema } from './officer.ts';
import type { Operation } from './operation.ts';
import { RoleSchema } from './role.ts';

/** An invite's secret: 20 characters of Crockford's alphabet, 100 random bits. */
export const InviteSecret = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{20}$/u));

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

/** Whom to invite: an officer by id; a leader, an overseer or a kiosk by what to call them. */
export const NewInviteSchema = v.variant('role', [
  v.strictObject({ role: v.literal('officer'), officer: ServerId }),
  v.strictObject({ role: v.picklist(['leader', 'overseer', 'kiosk']), label: plainText(80) }),
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
      /** Null unless the role is officer. */
      officer: v.nullable(ServerId),
      devices: v.array(v.omit(DeviceSchema, ['current'])),
      /** Until when the newest invite that nobody used yet is good; null when there is none. */
      invitedUntil: v.nullable(Moment),
    }),
  ),
});
export type MemberList = v.InferOutput<typeof MemberListSchema>;

const everyMember = ['officer', 'leader', 'overseer', 'operator'] as const;

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

export const inviteOperator = {
  id: 'inviteOperator',
  method: 'post',
  path: '/v1/operators/invites',
  summary: 'Invite another device of the operator; it pairs one device within 14 days.',
  allowed: ['operator'],
  answer: { status: 201, schema: InviteSchema },
  problems: [],
} as const satisfies Operation;

export const createInvite = {
  id: 'createInvite',
  method: 'post',
  path: '/v1/communes/{commune}/invites',
  summary:
    'Invite a member: the operator invites leaders and overseers, a leader invites officers and kiosks. Each invite pairs one device within 14 days.',
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

export const removeMember = {
  id: 'removeMember',
  method: 'delete',
  path: '/v1/communes/{commune}/members/{member}',
  summary:
    'A member goes, with devices and invites: a leader removes kiosks, the operator leaders and overseers. An officer leaves by the list of officers.',
  allowed: ['leader', 'operator'],
  answer: { status: 204 },
  problems: ['no-such-commune', 'not-found'],
} as const satisfies Operation;

export const withdrawInvites = {
  id: 'withdrawInvites',
  method: 'delete',
  path: '/v1/communes/{commune}/members/{member}/invites',
  summary: "A member's unused invites are good no more; devices that were paired stay.",
  allowed: ['leader', 'operator'],
  answer: { status: 204 },
  problems: ['no-such-commune', 'not-found'],
} as const satisfies Operation;

export const revokeDevice = {
  id: 'revokeDevice',
  method: 'delete',
  path: '/v1/communes/{commune}/devices/{device}',
  summary:
    "Unpair a member's device: a leader an officer's or a kiosk's, the operator a leader's or overseer's.",
  allowed: ['leader', 'operator'],
  answer: { status: 204 },
  problems: ['no-such-commune', 'not-found'],
} as const satisfies Operation;
