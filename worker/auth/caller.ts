import type { Environment } from '../environment.ts';
import { findCommune, isKnown, registryOf } from '../registry/directory.ts';
import type { Caller } from '../registry/members/session.ts';

/** A bearer token (RFC 6750): whose it is, `~` for the registry, and the secret. */
const BEARER = /^Bearer (~|[a-z0-9-]{1,40})\.([A-Za-z0-9_-]{22})$/u;

/** A token's two parts, or null when the header holds none of ours. */
export function readBearer(header: string | undefined): { home: string; secret: string } | null {
  const [, home, secret] = BEARER.exec(header ?? '') ?? [];
  return home === undefined || secret === undefined ? null : { home, secret };
}

/**
 * The object where the members of a commune, or the operators (`~`), are at home.
 *
 * @throws ProblemError no-such-commune.
 */
export async function homeOf(env: Environment, home: string) {
  return home === '~' ? registryOf(env) : findCommune(env, home);
}

/** Who calls with this Authorization header; null when nobody whom we know. */
export async function identify(
  env: Environment,
  header: string | undefined,
): Promise<Caller | null> {
  const bearer = readBearer(header);
  if (bearer === null || !(bearer.home === '~' || (await isKnown(env, bearer.home)))) return null;
  const home = await homeOf(env, bearer.home);
  const caller = await home.caller(bearer.secret);
  return caller === null ? null : { ...caller, commune: bearer.home === '~' ? null : bearer.home };
}
