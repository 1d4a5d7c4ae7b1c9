const DAY = 24 * 60 * 60 * 1000;

/**
 * Working days in which whoever gave a concern in must be told what becomes of
 * it: Luật Tiếp công dân 42/2013/QH13, article 28, clause 1.
 */
const WORKING_DAYS = 10;

/**
 * The last day (ISO 8601) to answer what came in on a day. Saturdays and
 * Sundays do not count; holidays do, so the clock is never slower than the law.
 */
export function answerDueOn(received: string): string {
  let day = Date.parse(received);
  for (let left = WORKING_DAYS; left > 0;) {
    day += DAY;
    if (![0, 6].includes(new Date(day).getUTCDay())) left -= 1;
  }
  return new Date(day).toISOString().slice(0, 10);
}
