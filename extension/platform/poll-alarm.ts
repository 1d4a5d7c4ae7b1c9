import { browser } from 'wxt/browser';

const NAME = 'poll';

/** Asks to be woken once in so many minutes, instead of any time set before. */
export async function pollIn(minutes: number): Promise<void> {
  await browser.alarms.create(NAME, { delayInMinutes: minutes });
}

export async function stopPolling(): Promise<void> {
  await browser.alarms.clear(NAME);
}

/** Must be called while the worker starts, or the waking alarm is lost. */
export function onPoll(work: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void work();
  });
}
