import { env } from 'cloudflare:workers';
import type { Environment } from '../../worker/environment.ts';

interface SettableClock {
  set(moment: number | null): Promise<void>;
  now(): Promise<number>;
}

const { CLOCK, COMMUNE } = env as unknown as Environment & { CLOCK: SettableClock };

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The clock stands where it stood at first. */
export async function startClock(): Promise<void> {
  await CLOCK.set(null);
}

export async function setClock(moment: string): Promise<void> {
  await CLOCK.set(Date.parse(moment));
}

export async function pass(milliseconds: number): Promise<void> {
  await CLOCK.set((await CLOCK.now()) + milliseconds);
}

export function communeObject(commune: string) {
  return COMMUNE.get(COMMUNE.idFromName(commune));
}

/** A week passes and the commune's alarm rings. */
export async function passWeek(commune: string): Promise<void> {
  await pass(WEEK);
  await communeObject(commune).tick();
}
