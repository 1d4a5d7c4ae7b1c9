import { safeParse } from 'valibot';
import { MachineStatus, STATUS_FILE } from '../../shared/watching/machine-status.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { registryOf } from '../registry/directory.ts';
import type { Fleet } from '../registry/pulse-store.ts';

/** The installation as a whole. */
export interface Installation {
  /** Null when it cannot be read; undefined where there is no machine of ours, as on Cloudflare. */
  readonly machine: MachineStatus | null | undefined;
  readonly fleet: Fleet;
  /** The communes' time (ms since 1970). */
  readonly now: number;
}

export async function lookAtInstallation(env: Environment): Promise<Installation> {
  const now = await currentTime(env);
  const machine = env.STATUS === undefined ? undefined : await readMachineStatus(env.STATUS);
  return { machine, fleet: await registryOf(env).fleet(now), now };
}

async function readMachineStatus(status: Fetcher): Promise<MachineStatus | null> {
  const response = await status.fetch(`http://status/${STATUS_FILE}`);
  const text = await response.text();
  const parsed = safeParse(MachineStatus, response.ok ? jsonIn(text) : null);
  return parsed.success ? parsed.output : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
