const FIRST = 2_000;
const LONGEST = 300_000;
/** Whoever asks for more, asks for a wait that timers cannot keep. */
const MOST_ASKED = 3600;

/**
 * Milliseconds to wait before try number `attempt` (from 0) is repeated:
 * doubling from 2 seconds to 5 minutes, of which a random part between half
 * and all, so that a village does not come back in the same second. Never
 * less than the `asked` seconds of a Retry-After (RFC 9110, 10.2.3), up to an hour.
 */
export function retryDelay(attempt: number, asked: number, random: number): number {
  const most = Math.min(LONGEST, FIRST * 2 ** attempt);
  return Math.max(Math.min(asked, MOST_ASKED) * 1000, most / 2) + (random * most) / 2;
}
