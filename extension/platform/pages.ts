import { browser } from 'wxt/browser';

/** Opens the pairing page in a tab, which stays when the popup closes. */
export async function openPairPage(): Promise<void> {
  await browser.tabs.create({ url: '/pair.html' });
}

/** Opens the page that prints slips. */
export async function openSlipsPage(): Promise<void> {
  await browser.tabs.create({ url: '/slips.html' });
}

/** Opens the page of letters. */
export async function openLettersPage(): Promise<void> {
  await browser.tabs.create({ url: '/letters.html' });
}

/**
 * Opens a window of its own that asks for a code: it stays when the person
 * presses elsewhere, as a popup does not, and can be moved to a screen that
 * faces the citizen.
 */
export async function openCodeWindow(): Promise<void> {
  await browser.windows.create({
    url: '/show-code.html#now',
    type: 'popup',
    width: 480,
    height: 800,
  });
}

/** Closes the tab that the caller's page is in, and its window when it was the only one. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Opens the results in a tab: a popup cannot be opened without a click on the icon. */
export async function openResultsPage(): Promise<void> {
  await browser.tabs.create({ url: '/popup.html' });
}
