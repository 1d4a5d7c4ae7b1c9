const WEEK = 7 * 24 * 60 * 60 * 1000;
/** Monday 5 January 1970, 00:00 UTC, which is 07:00 in Vietnam. */
const FIRST_MONDAY = 4 * 24 * 60 * 60 * 1000;

/**
 * The moment of the next release after `now` (both in ms since 1970): Mondays
 * at 07:00 Vietnam time (UTC+7), when offices open.
 */
export function nextReleaseAfter(now: number): number {
  return FIRST_MONDAY + (Math.floor((now - FIRST_MONDAY) / WEEK) + 1) * WEEK;
}
