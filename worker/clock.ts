import type { Environment } from './environment.ts';

/** The time in milliseconds since 1970: the machine's, or that of the bound clock. */
export async function currentTime(env: Environment): Promise<number> {
  return env.CLOCK === undefined ? Date.now() : env.CLOCK.now();
}
