import { LogFault } from './log-fault.ts';

/** Longer than the newest checkpoint may be cached on its way; in ms. */
export const PAUSE = 6_000;

/**
 * Do it once more after a pause when a log does not hold together: a cache on
 * the way may show one part older than another, which is no lie.
 */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LogFault && error.kind === 'bent')) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return work();
  }
}
