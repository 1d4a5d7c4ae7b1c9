import { browser } from 'wxt/browser';

/** Opens the pairing page in a tab, which stays when the popup closes. */
export async function openPairPage(): Promise<void> {
  await browser.tabs.create({ url: '/pair.html' });
}

/** Opens the results in a tab: a popup cannot be opened without a click on the icon. */
export async function openResultsPage(): Promise<void> {
  await browser.tabs.create({ url: '/popup.html' });
}
