import * as v from 'valibot';
import { plainText, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';

/** The person rated: a position at a desk, with a name when the commune gives one. */
export const OfficerSchema = v.strictObject({
  id: ServerId,
  position: plainText(80),
  desk: plainText(40),
  name: v.optional(plainText(80)),
});
export type Officer = v.InferOutput<typeof OfficerSchema>;

export const NewOfficerSchema = v.omit(OfficerSchema, ['id']);
export type NewOfficer = v.InferOutput<typeof NewOfficerSchema>;

/** A new position, desk or name; `name: null` takes the name away. */
export const OfficerChangeSchema = v.strictObject({
  position: v.optional(plainText(80)),
  desk: v.optional(plainText(40)),
  name: v.optional(v.nullable(plainText(80))),
});
export type OfficerChange = v.InferOutput<typeof OfficerChangeSchema>;

const path = '/v1/communes/{commune}/officers';

export const addOfficer = {
  id: 'addOfficer',
  method: 'post',
  path,
  summary: 'Add an officer whom citizens can rate.',
  allowed: ['leader'],
  body: NewOfficerSchema,
  answer: { status: 201, schema: OfficerSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const changeOfficer = {
  id: 'changeOfficer',
  method: 'patch',
  path: `${path}/{officer}`,
  summary: 'Correct or move an officer.',
  allowed: ['leader'],
  body: OfficerChangeSchema,
  answer: { status: 200, schema: OfficerSchema },
  problems: ['no-such-commune', 'no-such-officer'],
} as const satisfies Operation;

export const removeOfficer = {
  id: 'removeOfficer',
  method: 'delete',
  path: `${path}/{officer}`,
  summary: 'The officer leaves: no new ratings, devices unpaired, results kept.',
  allowed: ['leader'],
  answer: { status: 204 },
  problems: ['no-such-commune', 'no-such-officer'],
} as const satisfies Operation;
