import * as v from 'valibot';
import type { Operation } from './operation.ts';
import { CommuneId, Moment, Origin, plainName, plainText } from './fields.ts';
import { OfficerSchema } from './officer.ts';

const SetChoice = v.picklist(['nam-khong', 'ba-the-hien', 'nam-biet', 'sau-biet']);

/** The sets that a commune asks about: both scored ones, and "biết" if it likes. */
export const SetsSchema = v.pipe(
  v.array(SetChoice),
  v.check((ids) => new Set(ids).size === ids.length, 'named twice'),
  v.check(
    (ids) => ids.includes('nam-khong') && ids.includes('ba-the-hien'),
    'a scored set is missing',
  ),
  v.check(
    (ids) => !(ids.includes('nam-biet') && ids.includes('sau-biet')),
    '5 biết or 6 biết, not both',
  ),
);

/** Ratings needed before a figure is shown, and per release; see release-rule. */
export const ThresholdsSchema = v.strictObject({
  total: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(1000)),
  step: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(1000)),
});

/** How else to reach the commune. */
export const ContactsSchema = v.strictObject({
  hotline: v.optional(plainText(40)),
  mailbox: v.optional(v.pipe(v.string(), v.email(), v.maxLength(120))),
  zalo: v.optional(plainText(120)),
  /** Any further way, in words: another address, a page, days of reception. */
  other: v.optional(plainText(120)),
});
export type Contacts = v.InferOutput<typeof ContactsSchema>;

/** What a form needs to know about a commune. */
export const CommuneSchema = v.strictObject({
  id: CommuneId,
  name: plainName(80),
  sets: SetsSchema,
  officers: v.array(OfficerSchema),
  contacts: ContactsSchema,
  thresholds: ThresholdsSchema,
  /** Whether the board shows officers by role and name: all of them or none. */
  named: v.boolean(),
  nextRelease: Moment,
});
export type Commune = v.InferOutput<typeof CommuneSchema>;

/** What makes a new commune. */
export const NewCommuneSchema = v.strictObject({
  id: CommuneId,
  name: plainName(80),
  /** The sites that may embed the form. */
  origins: v.optional(v.pipe(v.array(Origin), v.maxLength(20)), []),
  sets: v.optional(SetsSchema, ['nam-khong', 'ba-the-hien']),
  contacts: v.optional(ContactsSchema, {}),
  /** The province that it belongs to for good; without one it stands in no roll-up. */
  province: v.optional(CommuneId),
});
export type NewCommune = v.InferOutput<typeof NewCommuneSchema>;

/** What a leader may change; thresholds only upward. */
export const SettingsSchema = v.strictObject({
  origins: v.pipe(v.array(Origin), v.maxLength(20)),
  sets: SetsSchema,
  contacts: ContactsSchema,
  thresholds: ThresholdsSchema,
  named: v.boolean(),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const SettingsChangeSchema = v.partial(SettingsSchema);
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;

export const CommuneListSchema = v.strictObject({
  communes: v.array(v.strictObject({ id: CommuneId, name: v.string() })),
});

export type CommuneList = v.InferOutput<typeof CommuneListSchema>;

export const readCommune = {
  id: 'readCommune',
  method: 'get',
  path: '/v1/communes/{commune}',
  summary: 'The name, criteria, officers, contacts and next release of a commune.',
  allowed: 'anyone',
  answer: { status: 200, schema: CommuneSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const listCommunes = {
  id: 'listCommunes',
  method: 'get',
  path: '/v1/communes',
  summary: 'Every commune of this installation.',
  allowed: ['operator'],
  answer: { status: 200, schema: CommuneListSchema },
  problems: [],
} as const satisfies Operation;

export const createCommune = {
  id: 'createCommune',
  method: 'post',
  path: '/v1/communes',
  summary: 'Make a commune.',
  allowed: ['operator'],
  body: NewCommuneSchema,
  answer: { status: 201, schema: CommuneSchema },
  problems: ['already-exists', 'no-such-province'],
} as const satisfies Operation;

export const renameCommune = {
  id: 'renameCommune',
  method: 'patch',
  path: '/v1/communes/{commune}',
  summary: 'Give a commune another name; what it is called in addresses stays.',
  allowed: ['operator'],
  body: v.strictObject({ name: plainName(80) }),
  answer: { status: 200, schema: CommuneSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const readSettings = {
  id: 'readSettings',
  method: 'get',
  path: '/v1/communes/{commune}/settings',
  summary: 'The settings of a commune, with an entity tag to change them by.',
  allowed: ['leader', 'overseer'],
  answer: { status: 200, schema: SettingsSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const changeSettings = {
  id: 'changeSettings',
  method: 'patch',
  path: '/v1/communes/{commune}/settings',
  summary:
    'Change settings; thresholds can only be raised. With If-Match only those that have this entity tag.',
  allowed: ['leader'],
  body: SettingsChangeSchema,
  answer: { status: 200, schema: SettingsSchema },
  problems: ['no-such-commune', 'threshold-lowered', 'settings-changed'],
} as const satisfies Operation;
