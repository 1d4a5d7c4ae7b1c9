import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { forgetHandled } from '../box/box-store.ts';
import { forgetCodes } from '../code/code-store.ts';
import { forgetLetters } from '../letters/forget-letters.ts';
import { forgetTokens } from '../token/token-store.ts';

/**
 * In releases: how long handled ratings, spent tokens and visit codes are known
 * again, and a mailbox waits for a letter.
 */
const HALF_A_YEAR = 26;

/** How many rows, which lie all over their tables, are forgotten before others have their turn. */
const SLICE = 200;

/**
 * Forget what is too old after a release was published at `now` (ms since 1970).
 * Cut short it is made up for by the next.
 */
export async function forgetOld(sql: SqlStorage, release: number, now: number): Promise<void> {
  const before = release - HALF_A_YEAR;
  for (const forget of [forgetHandled, forgetTokens, forgetCodes]) {
    while (forget(sql, before, SLICE)) await scheduler.wait(0);
  }
  forgetLetters(sql, { today: dayInVietnam(now), before });
}
