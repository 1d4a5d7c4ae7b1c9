import type { Pin } from './pin.ts';

/** Wrong tries that cost nothing. */
const FREE = 2;
const FIRST = 30_000;
const LONGEST = 15 * 60_000;

/** The PIN after a wrong try: from the third on each one doubles the wait, up to a quarter of an hour. */
export function afterWrongTry(pin: Pin, now: number): Pin {
  const wrong = pin.wrong + 1;
  const wait = wrong > FREE ? Math.min(LONGEST, FIRST * 2 ** (wrong - FREE - 1)) : 0;
  return { ...pin, wrong, waitUntil: now + wait };
}

/** Milliseconds until the next try is taken. A clock that was set back makes nobody wait longer. */
export function pinWait({ waitUntil }: Pin, now: number): number {
  return Math.min(LONGEST, Math.max(0, waitUntil - now));
}
