import type { Environment } from '../environment.ts';
import { refuse } from '../problem.ts';
import type { Registry } from './registry.ts';

/** Communes that are known to exist: they are never removed, so this never goes stale. */
const known = new Map<string, DurableObjectId>();

export function registryOf(env: Environment): DurableObjectStub<Registry> {
  return env.REGISTRY.get(env.REGISTRY.idFromName('registry'));
}

/** Whether the registry knows a commune of this name. */
export async function isKnown(env: Environment, name: string): Promise<boolean> {
  if (known.has(name)) return true;
  if (!(await registryOf(env).has(name))) return false;
  known.set(name, env.COMMUNE.idFromName(name));
  return true;
}

/**
 * The object of a commune that the registry knows.
 *
 * @throws ProblemError no-such-commune, without making an object.
 */
export async function findCommune(
  env: Environment,
  name: string,
): Promise<ReturnType<Environment['COMMUNE']['get']>> {
  if (!(await isKnown(env, name))) refuse('no-such-commune');
  return env.COMMUNE.get(known.get(name) ?? env.COMMUNE.idFromName(name));
}
