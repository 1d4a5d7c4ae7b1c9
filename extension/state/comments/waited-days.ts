/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** Whole days from a moment to another (ms since 1970); never fewer than none, whatever a device's clock says. */
export function waitedDays(since: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(since)) / DAY));
}
