import type { Context } from 'hono';
import type { Allowed } from '../../shared/contract/operation.ts';
import type { Environment } from '../environment.ts';
import { refuse } from '../problem.ts';
import type { Caller } from '../registry/members/session.ts';
import { identify } from './caller.ts';

/**
 * Let the caller in, or not. A member of a commune has a say in that commune
 * alone; an operator serves them all.
 *
 * @returns the caller; null where anyone may call.
 * @throws ProblemError not-signed-in, not-allowed.
 */
export async function admit(
  context: Context<{ Bindings: Environment }>,
  allowed: Allowed,
): Promise<Caller | null> {
  if (allowed === 'anyone') return null;
  const caller = await identify(context.env, context.req.header('Authorization'));
  if (caller === null) refuse('not-signed-in');
  const commune = context.req.param('commune');
  const elsewhere = commune !== undefined && caller.commune !== null && caller.commune !== commune;
  if (elsewhere || !allowed.includes(caller.role)) refuse('not-allowed');
  return caller;
}
