import { setTimeout as sleep } from 'node:timers/promises';
import { LOCAL_SERVER } from './places.ts';

/** Whether the server answers within `patience` milliseconds. */
export async function answers(patience: number, server = LOCAL_SERVER): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(`${server}/healthz`, { signal });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** Whether it answers at one of three times. One slow answer is no reason to end a server. */
export async function isAlive(): Promise<boolean> {
  for (let tries = 0; tries < 3; tries += 1) {
    if (await answers(10_000)) return true;
    await sleep(1000);
  }
  return false;
}
