import * as v from 'valibot';

/** The stable codes of everything that can go wrong, with their HTTP status. */
export const problemStatus = {
  'bad-request': 400,
  'not-signed-in': 401,
  'proof-refused': 401,
  'key-refused': 401,
  'not-allowed': 403,
  'origin-refused': 403,
  'token-refused': 403,
  'cosignature-refused': 403,
  'signature-refused': 403,
  'work-needed': 403,
  'work-refused': 403,
  'not-found': 404,
  'no-such-commune': 404,
  'no-such-province': 404,
  'no-such-officer': 404,
  'no-such-period': 404,
  'code-unknown': 404,
  'rating-unknown': 404,
  'concern-unknown': 404,
  'letter-unknown': 404,
  'method-not-allowed': 405,
  'rating-differs': 409,
  'already-exists': 409,
  'already-issued': 409,
  'code-used': 409,
  'code-unused': 409,
  'token-spent': 409,
  'already-removed': 409,
  'slip-counted': 409,
  'letter-sent': 409,
  'letter-answered': 409,
  'already-contested': 409,
  'pledge-changed': 409,
  'key-changed': 409,
  'invite-spent': 410,
  'code-expired': 410,
  'token-expired': 410,
  'release-passed': 410,
  'settings-changed': 412,
  'too-large': 413,
  'wrong-media-type': 415,
  'invalid-body': 422,
  'threshold-lowered': 422,
  'too-many': 429,
  'enough-codes': 429,
  'server-error': 500,
  busy: 503,
  'storage-full': 507,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** What is wrong with one field; `pointer` is a JSON Pointer (RFC 6901). */
export const FieldProblem = v.strictObject({ pointer: v.string(), detail: v.string() });

/** RFC 9457 problem details. `type` is `urn:nghe-dan:problem:` and the code. */
export const Problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(FieldProblem)),
});

export type Problem = v.InferOutput<typeof Problem>;

const PREFIX = 'urn:nghe-dan:problem:';

export function problemType(code: ProblemCode): string {
  return PREFIX + code;
}

/** The code in a problem's `type`, or null when it is none of ours. */
export function problemCode(type: string): ProblemCode | null {
  const code = type.startsWith(PREFIX) ? type.slice(PREFIX.length) : '';
  return Object.hasOwn(problemStatus, code) ? (code as ProblemCode) : null;
}
