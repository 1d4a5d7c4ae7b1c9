import { browser } from 'wxt/browser';

const NAME = 'lock';

/** Asks to be told when so many minutes are over, instead of any time set before. */
export async function lockIn(minutes: number): Promise<void> {
  await browser.alarms.create(NAME, { delayInMinutes: minutes });
}

/** Must be called while the worker starts, or the waking alarm is lost. */
export function onLockTime(work: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void work();
  });
}
