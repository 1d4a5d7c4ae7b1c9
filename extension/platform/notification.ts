import { browser } from 'wxt/browser';

/** Shows a notification; the same id again replaces the one before. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title,
    message,
  });
}

/** Must be called while the worker starts. */
export function onNotificationClick(work: (id: string) => Promise<void>): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void work(id);
  });
}
