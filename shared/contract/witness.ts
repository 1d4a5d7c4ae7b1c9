import * as v from 'valibot';
import type { Operation } from './operation.ts';

/** A C2SP verifier key of a witness: name, id and key (type 0x04) joined by plus signs. */
export const WitnessSchema = v.strictObject({
  key: v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/u)),
});

export const WitnessListSchema = v.strictObject({ witnesses: v.array(WitnessSchema) });

const path = '/v1/communes/{commune}/witnesses';

export const addWitness = {
  id: 'addWitness',
  method: 'post',
  path,
  summary:
    'Register the key of a witness, whose cosignatures are then taken. It is told in the log of events; the same key again changes nothing.',
  allowed: ['overseer'],
  body: WitnessSchema,
  answer: { status: 201, schema: WitnessSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const listWitnesses = {
  id: 'listWitnesses',
  method: 'get',
  path,
  summary: 'The keys of the witnesses whose cosignatures are taken.',
  allowed: 'anyone',
  answer: { status: 200, schema: WitnessListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;
