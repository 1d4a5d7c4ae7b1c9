const VIETNAM = 7 * 60 * 60 * 1000;

/** The day in Vietnam (UTC+7), ISO 8601, of a moment in ms since 1970. */
export function dayInVietnam(moment: number): string {
  return new Date(moment + VIETNAM).toISOString().slice(0, 10);
}

/** The moment (ISO 8601) at which a day in Vietnam begins. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+07:00`;
}
