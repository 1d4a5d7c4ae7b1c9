const HOUR = 60 * 60 * 1000;

/** In milliseconds. */
export const WEEK = 7 * 24 * HOUR;

/** Monday, 5 January 1970, 07:00 in Vietnam (UTC+7): a moment of the weekly release. */
const FIRST_MONDAY = 4 * 24 * HOUR;

/** The newest weekly release, Monday 07:00 Vietnam time, that is not after `now` (epoch ms). */
export function lastRelease(now: number): number {
  return now - ((now - FIRST_MONDAY) % WEEK);
}
