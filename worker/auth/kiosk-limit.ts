import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { ProblemError } from '../problem.ts';
import { type Shares, useShare } from './shares.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * 60 at once and then one a minute, 300 at once and then 300 a day: more people
 * than one tablet serves, and room for what waited on it without net.
 */
const limits = [
  { name: 'day', burst: 300, seconds: DAY / 300 },
  { name: 'hour', burst: 60, seconds: MINUTE },
];

/**
 * In memory, as for addresses: a count in the tables would be written together
 * with the rating, and tell which kiosk it came from.
 */
const shares: Shares = new Map();

/**
 * Count one rating of a kiosk against its limits.
 *
 * @throws ProblemError too-many, with the seconds to wait.
 */
export async function limitKiosk(env: Environment, device: string): Promise<void> {
  const now = await currentTime(env);
  for (const { name, ...share } of limits) {
    const { wait } = useShare(shares, `${name} ${device}`, share, now);
    if (wait > 0)
      throw new ProblemError({ refused: 'too-many', retryAfter: Math.ceil(wait / 1000) });
  }
}
