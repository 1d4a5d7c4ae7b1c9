import { DECIDE_WITHIN } from '../comments/moderation.ts';
import { answerDueOn } from '../concern/deadline.ts';
import { dayInVietnam } from '../day-in-vietnam.ts';

/**
 * The last day (ISO 8601) for a letter in reply to a comment whose release was
 * published at a moment (ms since 1970): ten working days after the officer
 * can read it, at the latest a week after the release.
 */
export function letterDueOn(publishedAt: number): string {
  return answerDueOn(dayInVietnam(publishedAt + DECIDE_WITHIN));
}
