import { hash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Environment } from '../environment.ts';
import { ProblemError } from '../problem.ts';

/** How much one address may do: `burst` at once, and then one every `seconds`. */
export interface Limit {
  readonly name: string;
  readonly burst: number;
  readonly seconds: number;
}

const FORGET_OVER = 50_000;

/** Until when each address has used up its share, in ms. Lives in memory alone. */
const used = new Map<string, number>();
let secret: string | null = null;

/**
 * Count one call of an address against a limit (generic cell rate algorithm,
 * ITU-T I.371). The address is kept only as an HMAC under a key that lives in
 * memory. Citizens of one office or one phone network share an address, so
 * bursts are generous.
 *
 * @throws ProblemError too-many, with the seconds to wait.
 */
export function limitAddress(context: Context<{ Bindings: Environment }>, limit: Limit): void {
  const name = `${limit.name} ${addressHash(clientAddress(context))}`;
  const now = Date.now();
  const step = limit.seconds * 1000;
  const next = Math.max(now, used.get(name) ?? 0) + step;
  const over = next - now - limit.burst * step;
  if (over > 0) throw new ProblemError({ refused: 'too-many', retryAfter: Math.ceil(over / 1000) });
  if (used.size >= FORGET_OVER) forget(now);
  used.set(name, next);
}

function forget(now: number): void {
  for (const [name, until] of used) if (until <= now) used.delete(name);
  if (used.size >= FORGET_OVER) used.clear();
}

function clientAddress({ env, req }: Context<{ Bindings: Environment }>): string {
  const named = env.ADDRESS_HEADER ? req.header(env.ADDRESS_HEADER) : undefined;
  if (named !== undefined) return named;
  const cf = req.raw.cf as { clientIp?: string } | null | undefined;
  return withoutPort(cf?.clientIp ?? req.header('CF-Connecting-IP') ?? '');
}

/** workerd tells the port too, and each connection has another. */
export function withoutPort(address: string): string {
  const [, bracketed, plain] = /^(?:\[(.+)\]|([^:]+)):\d+$/u.exec(address) ?? [];
  return bracketed ?? plain ?? address;
}

/** The secret comes last, so that no longer address has a hash that follows from this one. */
function addressHash(address: string): string {
  secret ??= randomBytes(32).toString('base64url');
  return hash('sha256', `${address} ${secret}`, 'base64url');
}
