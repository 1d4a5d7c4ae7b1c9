import type { BrowserContext } from 'playwright-core';
import { PAUSE } from '../../widget/log/patiently.ts';

/** The pause after which a log is read once more passes at once in all pages to come. */
export function pausesPass(context: BrowserContext): Promise<unknown> {
  return context.addInitScript((pause) => {
    const later = window.setTimeout;
    const sooner = (run: () => void, ms?: number, ...more: unknown[]) =>
      later(run, ms === pause ? 0 : ms, ...more);
    Object.assign(window, { setTimeout: sooner });
  }, PAUSE);
}
