import type { Context } from 'hono';
import { refuse } from '../problem.ts';
import type { Caller } from '../registry/members/session.ts';
import { pathPart } from './serve.ts';

/**
 * The officer of the path, whom an officer who calls has to be; other roles
 * are let through.
 *
 * @throws ProblemError not-allowed.
 */
export function ownOfficer(context: Context, { role, officer: own }: Caller): string {
  const officer = pathPart(context, 'officer');
  if (role === 'officer' && own !== officer) refuse('not-allowed');
  return officer;
}
