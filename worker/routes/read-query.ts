import type { Context } from 'hono';
import * as v from 'valibot';
import { refuse } from '../problem.ts';

/**
 * The query of a request, checked against the schema.
 *
 * @throws ProblemError bad-request.
 */
export function readQuery(context: Context, schema: v.GenericSchema): unknown {
  const parsed = v.safeParse(schema, context.req.query());
  return parsed.success ? parsed.output : refuse('bad-request');
}
