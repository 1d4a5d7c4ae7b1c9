import { browser } from 'wxt/browser';

/** The browser started, or this extension or the browser was updated. */
export function onReturn(work: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void work());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') void work();
  });
}

/** The extension is new on this device. */
export function onFirstInstall(work: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void work();
  });
}
