/** However often a server would like to be asked, a device asks no more often. */
const LEAST_MINUTES = 15;

/**
 * Minutes until the next question: what the server asks for, in seconds, and up
 * to a quarter more, so that all the devices of a country don't ask at once.
 */
export function pollDelay(maxAge: number, chance = Math.random()): number {
  return Math.max(LEAST_MINUTES, maxAge / 60) * (1 + chance / 4);
}

/** Minutes after the browser's start: offices all open at the same hour. */
export function startDelay(chance = Math.random()): number {
  return 1 + chance * 9;
}
