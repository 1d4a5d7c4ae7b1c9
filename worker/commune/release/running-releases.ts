import { machineTime } from '../../watching/machine-time.ts';

/** How many releases one process runs at a time before late alarms have to wait. */
const MOST = 4;
/** In ms: one that began so long ago was cut short with its object, and nobody waits for it. */
const LONG_AGO = 10 * 60 * 1000;

/** The communes whose releases run in this process, and since when (ms since 1970). */
const running = new Map<string, number>();

/** Run a release of a commune as one of those that are counted. */
export async function counted(commune: string, release: () => Promise<void>): Promise<void> {
  running.set(commune, machineTime());
  try {
    await release();
  } finally {
    running.delete(commune);
  }
}

/** Whether so many other communes' releases run that this one's is better put off. */
export function isCrowded(commune: string): boolean {
  const recent = machineTime() - LONG_AGO;
  const others = [...running].filter(([name, begun]) => name !== commune && begun > recent);
  return others.length >= MOST;
}
