import type { Context } from 'hono';
import type { Allowed } from '../../shared/contract/operation.ts';
import type { Environment } from '../environment.ts';
import { refuse } from '../problem.ts';
import type { Caller } from '../registry/members/session.ts';
import { sameSecret } from '../registry/same-secret.ts';
import { identify } from './caller.ts';

/**
 * Let the caller in, or not. A member of a commune has a say in that commune
 * alone; an operator serves them all.
 *
 * @returns the caller; null where anyone may call, and for a watcher.
 * @throws ProblemError not-signed-in, not-allowed.
 */
export async function admit(
  context: Context<{ Bindings: Environment }>,
  allowed: Allowed,
): Promise<Caller | null> {
  if (allowed === 'anyone') return null;
  const header = context.req.header('Authorization');
  if (allowed === 'watcher' && isWatcher(context.env.WATCH_SECRET, header)) return null;
  const caller = await identify(context.env, header);
  if (caller === null) refuse('not-signed-in');
  const commune = context.req.param('commune');
  const elsewhere = commune !== undefined && caller.commune !== null && caller.commune !== commune;
  if (elsewhere || allowed === 'watcher' || !allowed.includes(caller.role)) refuse('not-allowed');
  return caller;
}

/** Whether the header holds the secret for watching. A short one is as if there were none. */
function isWatcher(secret: string | null | undefined, header = ''): boolean {
  return (secret ?? '').length >= 16 && sameSecret(`Bearer ${secret}`, header);
}
