import * as v from 'valibot';
import { Count, Day, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { DeviceKeySchema } from './device-key.ts';

/** The SHA-256 of a text in base64url. */
const Version = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/u));

/** ECDSA on P-256 with SHA-256, r and s joined (IEEE P1363), in base64url. */
const Signature = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/u));

/** One officer's signature under the pledge; see `pledgeStatement` for what is signed. */
export const SignedPledgeSchema = v.strictObject({
  officer: ServerId,
  /** In Vietnam. */
  day: Day,
  /** Of the device that signed. */
  key: DeviceKeySchema,
  signature: Signature,
});
export type SignedPledge = v.InferOutput<typeof SignedPledgeSchema>;

/** What the officers of a commune pledge now, and who serves and has signed this very text. */
export const PledgeSchema = v.strictObject({
  text: v.string(),
  version: Version,
  /** The day that a signature has to name now. */
  today: Day,
  signed: v.array(SignedPledgeSchema),
});
export type Pledge = v.InferOutput<typeof PledgeSchema>;

/** A signature with the caller's paired device. */
export const NewPledgeSchema = v.strictObject({
  version: Version,
  day: Day,
  signature: Signature,
});
export type NewPledge = v.InferOutput<typeof NewPledgeSchema>;

/** How many of the officers who serve have signed the pledge of now. */
export const PledgeCountsSchema = v.strictObject({ signed: Count, officers: Count });
export type PledgeCounts = v.InferOutput<typeof PledgeCountsSchema>;

export const readPledge = {
  id: 'readPledge',
  method: 'get',
  path: '/v1/communes/{commune}/pledge',
  summary: 'What the officers of a commune pledge, and their signatures, which anybody can verify.',
  allowed: 'anyone',
  answer: { status: 200, schema: PledgeSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const signPledge = {
  id: 'signPledge',
  method: 'post',
  path: '/v1/communes/{commune}/officers/{officer}/pledge',
  summary:
    "Sign the pledge with the caller's device, for oneself alone. Signed again, the first signature stands. Told in the log of events.",
  allowed: ['officer'],
  body: NewPledgeSchema,
  answer: { status: 200, schema: SignedPledgeSchema },
  problems: ['no-such-commune', 'no-such-officer', 'pledge-changed', 'signature-refused'],
} as const satisfies Operation;
