import type { PeriodCodes } from '../contract/report.ts';

/**
 * How many of the codes issued were used, 0..1. Null while too few were used to
 * tell, and where more were used than issued: codes of one week are used in the next.
 */
export function responseRate({ issued, used }: PeriodCodes): number | null {
  return used === null || used > issued ? null : used / issued;
}
