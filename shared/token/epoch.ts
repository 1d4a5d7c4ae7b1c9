const WEEK = 7 * 24 * 60 * 60 * 1000;
/** Monday 5 January 1970, 00:00 UTC, which is 07:00 in Vietnam. */
const FIRST_MONDAY = 4 * 24 * 60 * 60 * 1000;
const EPOCH = 13 * WEEK;

/** The 13-week epoch of a moment (ms since 1970), counted from January 1970. */
export function epochAt(moment: number): number {
  return Math.floor((moment - FIRST_MONDAY) / EPOCH);
}

/** The moment (ms since 1970) when tokens of an epoch stop: the end of the next one. */
export function tokensEndAt(epoch: number): number {
  return FIRST_MONDAY + (epoch + 2) * EPOCH;
}

/** Whether a token of `epoch` is taken in `current`: in its own epoch and in the next. */
export function isAccepted(epoch: number, current: number): boolean {
  return epoch === current || epoch === current - 1;
}
