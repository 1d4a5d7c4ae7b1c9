const MINUTE = 60_000;
const SIX_HOURS = 6 * 60 * MINUTE;

/**
 * How long to wait before asking for the board again, in ms: until the release
 * that is announced, and up to a minute longer so that not all ask at once. A
 * device's clock may be years off, so never longer than six hours, and each
 * time that nothing was new twice as long.
 *
 * @param untilRelease ms by the device's clock; less than none when it is over.
 * @param vain how often in a row there was nothing new.
 * @param chance 0 to 1.
 */
export function askAgainIn(untilRelease: number, vain: number, chance: number): number {
  const soonest = MINUTE * 2 ** vain;
  return Math.min(SIX_HOURS, Math.max(soonest, untilRelease + chance * MINUTE));
}
