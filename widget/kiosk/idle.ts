const QUIET = 45_000;
const COUNTDOWN = 15_000;

/**
 * The seconds that are left before all is wiped, after a time without a touch
 * (milliseconds); null while nobody needs to be asked, 0 when the time is over.
 */
export function secondsLeft(untouched: number): number | null {
  if (untouched < QUIET) return null;
  return Math.max(0, Math.ceil((QUIET + COUNTDOWN - untouched) / 1000));
}
