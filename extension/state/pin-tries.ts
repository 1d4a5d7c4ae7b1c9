import type { Tries } from '../platform/pin-tries.ts';

/** From this one on a wrong PIN costs time. */
const FORGIVEN = 5;

/** The first costs a minute, each further one twice as much, up to this. */
const MOST_MINUTES = 60;

/** From what moment (ms since 1970) another PIN may be tried. */
export function nextTryAt({ wrong, last }: Tries): number {
  if (wrong < FORGIVEN) return 0;
  return last + Math.min(2 ** (wrong - FORGIVEN), MOST_MINUTES) * 60_000;
}
