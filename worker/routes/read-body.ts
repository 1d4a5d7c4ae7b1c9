import type { Context } from 'hono';
import * as v from 'valibot';
import { type FieldError, ProblemError, refuse } from '../problem.ts';

/** The longest body that is read, in bytes. */
export const BODY_LIMIT = 16 * 1024;

const FIELDS_NAMED = 20;

/**
 * The JSON body of a request, checked against the schema. `text/plain` is
 * read as JSON too: it spares browsers the preflight.
 *
 * @throws ProblemError wrong-media-type, bad-request, invalid-body.
 */
export async function readBody(context: Context, schema: v.GenericSchema): Promise<unknown> {
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'text/plain') refuse('wrong-media-type');
  const parsed = v.safeParse(schema, parseJson(await context.req.arrayBuffer()));
  if (parsed.success) return parsed.output;
  throw new ProblemError({ refused: 'invalid-body', errors: fieldErrors(parsed.issues) });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Names that valibot's records pass over in silence; nothing of ours is called so. */
const inherited = /"(?:__proto__|prototype|constructor)"\s*:/u;

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    const text = utf8.decode(bytes);
    return inherited.test(text) ? refuse('bad-request') : JSON.parse(text);
  } catch {
    return refuse('bad-request');
  }
}

function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): readonly FieldError[] {
  return issues.slice(0, FIELDS_NAMED).map((issue) => ({
    pointer: (issue.path ?? []).map(({ key }) => `/${escapePointer(String(key))}`).join(''),
    detail: issue.message,
  }));
}

/** RFC 6901, section 3. */
function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
