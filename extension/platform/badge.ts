import { browser } from 'wxt/browser';

/** The lotus of the theme: it asks for attention, it judges nobody. */
const LOTUS = '#a8285c';

/** Puts a few letters on the extension's icon. */
export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: LOTUS });
  await browser.action.setBadgeText({ text });
}

export async function clearBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
}
