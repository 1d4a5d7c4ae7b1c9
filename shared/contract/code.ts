import * as v from 'valibot';
import { Count, Moment, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { Bytes32, EvaluationSchema, TokenChannelSchema } from './token.ts';

/** How many officers one visit, and so one code, may name. */
export const OFFICERS_OF_CODE = 4;

/** How many codes can be issued at once, for printed slips. */
export const CODES_AT_ONCE = 200;

/** How many codes an officer may hand out in a day. */
export const COUNTER_CODES_A_DAY = 40;

/** Who issues codes: dossier software, a printed sheet, an officer at the desk. */
export const codeIssuers = ['software', 'sheet', 'officer'] as const;
export const CodeIssuerSchema = v.picklist(codeIssuers);
export type CodeIssuer = v.InferOutput<typeof CodeIssuerSchema>;

const OfficersOfCode = v.pipe(
  v.array(ServerId),
  v.minLength(1),
  v.maxLength(OFFICERS_OF_CODE),
  v.check((officers) => new Set(officers).size === officers.length, 'named twice'),
);

/** A code as somebody has it: as printed, or as typed. The server reads it forgivingly. */
const TypedCode = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** What a leader or overseer prints, or an officer shows at the end of a visit. */
export const NewCodesSchema = v.strictObject({
  officers: OfficersOfCode,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(CODES_AT_ONCE)),
});
export type NewCodes = v.InferOutput<typeof NewCodesSchema>;

/** What dossier software asks for. */
export const DossierCodeSchema = v.strictObject({
  /** The commune's API key. */
  key: Bytes32,
  /** HMAC-SHA-256 of the dossier's number under a key that the software keeps, base64url. */
  dossier: Bytes32,
  /** The stage of the dossier: each has a code of its own. */
  stage: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/u)),
  officers: OfficersOfCode,
});
export type DossierCode = v.InferOutput<typeof DossierCodeSchema>;

/** Codes, shown once: the server keeps their hashes. */
export const CodesSchema = v.strictObject({
  codes: v.array(v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{18}$/u))),
  officers: OfficersOfCode,
  expiresAt: Moment,
  /** How many more an officer may hand out today; absent for other issuers. */
  leftToday: v.optional(Count),
});
export type Codes = v.InferOutput<typeof CodesSchema>;

/** A code and blinded elements, one for each officer that it may name. */
export const OpeningSchema = v.strictObject({
  code: TypedCode,
  blinded: v.pipe(v.array(Bytes32), v.minLength(1), v.maxLength(OFFICERS_OF_CODE)),
});
export type Opening = v.InferOutput<typeof OpeningSchema>;

/** The answer: the n-th evaluation is of the n-th blinded element. */
export const OpenedSchema = v.strictObject({
  channel: TokenChannelSchema,
  epoch: Count,
  publicKey: Bytes32,
  evaluations: v.array(EvaluationSchema),
});
export type Opened = v.InferOutput<typeof OpenedSchema>;

/** How many codes there are. */
export const CodeCountSchema = v.strictObject({
  issuer: CodeIssuerSchema,
  /** Exact, and of this moment. */
  issued: Count,
  /** As of the newest release, by its thresholds; null while too few. */
  used: v.nullable(Count),
  /** "This code was used already, and not by me"; as `used`. */
  disputed: v.nullable(Count),
});
export type CodeCount = v.InferOutput<typeof CodeCountSchema>;

const path = '/v1/communes/{commune}/codes';

export const issueCodes = {
  id: 'issueCodes',
  method: 'post',
  path,
  summary:
    'Issue visit codes: leader and overseer for a printed sheet; an officer one at a time, for their own visits, 40 a day.',
  allowed: ['officer', 'leader', 'overseer'],
  body: NewCodesSchema,
  answer: { status: 201, schema: CodesSchema },
  problems: ['no-such-commune', 'no-such-officer', 'enough-codes'],
} as const satisfies Operation;

export const issueDossierCode = {
  id: 'issueDossierCode',
  method: 'post',
  path: `${path}/dossier`,
  summary:
    "The visit code of a dossier's stage. The same dossier and stage again has the same code.",
  allowed: 'anyone',
  body: DossierCodeSchema,
  answer: { status: 201, schema: CodesSchema },
  problems: ['no-such-commune', 'no-such-officer', 'key-refused', 'already-issued', 'too-many'],
} as const satisfies Operation;

export const openCode = {
  id: 'openCode',
  method: 'post',
  path: `${path}/open`,
  summary:
    'Trade a visit code for blind tokens; the code is spent. The same code with the same elements has the same answer. Pages of our own origin only.',
  allowed: 'anyone',
  body: OpeningSchema,
  answer: { status: 201, schema: OpenedSchema },
  problems: [
    'no-such-commune',
    'code-unknown',
    'code-used',
    'code-expired',
    'origin-refused',
    'too-many',
  ],
} as const satisfies Operation;

export const disputeCode = {
  id: 'disputeCode',
  method: 'post',
  path: `${path}/dispute`,
  summary: 'Say that a code was used already, and not by its holder. Counts once for each code.',
  allowed: 'anyone',
  body: v.pick(OpeningSchema, ['code']),
  answer: { status: 204 },
  problems: ['no-such-commune', 'code-unknown', 'code-unused', 'origin-refused', 'too-many'],
} as const satisfies Operation;
