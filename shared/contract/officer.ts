import * as v from 'valibot';
import { plainName, ServerId } from './fields.ts';
import { OFFICERS_AT_ONCE, officerLengths as most } from './officer-lengths.ts';
import type { Operation } from './operation.ts';

/** The person rated: a position at a desk, with a name when the commune gives one. */
export const OfficerSchema = v.strictObject({
  id: ServerId,
  position: plainName(most.position),
  desk: plainName(most.desk),
  name: v.optional(plainName(most.name)),
});
export type Officer = v.InferOutput<typeof OfficerSchema>;

export const NewOfficerSchema = v.omit(OfficerSchema, ['id']);
export type NewOfficer = v.InferOutput<typeof NewOfficerSchema>;

/** A new position, desk or name; `name: null` takes the name away. */
export const OfficerChangeSchema = v.strictObject({
  position: v.optional(plainName(most.position)),
  desk: v.optional(plainName(most.desk)),
  name: v.optional(v.nullable(plainName(most.name))),
});
export type OfficerChange = v.InferOutput<typeof OfficerChangeSchema>;

/** Officers to add; as many as a body holds, however long their words are. */
export const OfficersToAddSchema = v.strictObject({
  officers: v.pipe(v.array(NewOfficerSchema), v.minLength(1), v.maxLength(OFFICERS_AT_ONCE)),
});
export type OfficersToAdd = v.InferOutput<typeof OfficersToAddSchema>;

/** Who serves now, and who has left and whose results are kept. */
export const OfficerListSchema = v.strictObject({
  officers: v.array(OfficerSchema),
  left: v.array(OfficerSchema),
});
export type OfficerList = v.InferOutput<typeof OfficerListSchema>;

const path = '/v1/communes/{commune}/officers';

export const listOfficers = {
  id: 'listOfficers',
  method: 'get',
  path,
  summary: 'Who serves now, and who has left.',
  allowed: ['leader'],
  answer: { status: 200, schema: OfficerListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const addOfficers = {
  id: 'addOfficers',
  method: 'post',
  path: '/v1/communes/{commune}/officer-lists',
  summary:
    'Add those officers who are not there yet: one with the same position, desk and name is left alone, so that asking again adds nobody twice.',
  allowed: ['leader'],
  body: OfficersToAddSchema,
  answer: { status: 200, schema: OfficerListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

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

export const returnOfficer = {
  id: 'returnOfficer',
  method: 'post',
  path: `${path}/{officer}/return`,
  summary: 'An officer who left is back, with all results; devices are invited anew.',
  allowed: ['leader'],
  answer: { status: 200, schema: OfficerSchema },
  problems: ['no-such-commune', 'no-such-officer'],
} as const satisfies Operation;
