import { hash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Environment } from '../environment.ts';
import { ProblemError } from '../problem.ts';
import { bucketOf, withoutPort } from './address-bucket.ts';
import { type Share, type Shares, type Use, useShare } from './shares.ts';

/** How much one address may do of what. */
export interface Limit extends Share {
  readonly name: string;
}

const shares: Shares = new Map();
let secret: string | null = null;

/**
 * Count one call of an address against a limit. The address is kept only as an
 * HMAC under a key that lives in memory. Citizens of one office or one phone
 * network share an address, so bursts are generous.
 *
 * @throws ProblemError too-many, with the seconds to wait.
 */
export function limitAddress(context: Context<{ Bindings: Environment }>, limit: Limit): void {
  const { wait } = useAddress(context, limit);
  if (wait > 0) throw new ProblemError({ refused: 'too-many', retryAfter: Math.ceil(wait / 1000) });
}

/** The same without refusing: what the call is among those of its address. */
export function useAddress(context: Context<{ Bindings: Environment }>, limit: Limit): Use {
  const address = addressHash(bucketOf(clientAddress(context)));
  return useShare(shares, `${limit.name} ${address}`, limit, Date.now());
}

function clientAddress({ env, req }: Context<{ Bindings: Environment }>): string {
  const named = env.ADDRESS_HEADER ? req.header(env.ADDRESS_HEADER) : undefined;
  if (named !== undefined) return named;
  const cf = req.raw.cf as { clientIp?: string } | null | undefined;
  return withoutPort(cf?.clientIp ?? req.header('CF-Connecting-IP') ?? '');
}

/** The secret comes last, so that no longer address has a hash that follows from this one. */
function addressHash(address: string): string {
  secret ??= randomBytes(32).toString('base64url');
  return hash('sha256', `${address} ${secret}`, 'base64url');
}
