import type { Kiosk } from '../kiosk.ts';

/** Where leaving the page is nobody's mistake. */
const open = new Set(['out', 'pair', 'starting', 'stuck']);

/**
 * Keeps citizens on the page, and what they write out of the clipboard, where
 * the next person would find it. The device's own pinning does the rest.
 */
export function guardPage(kiosk: Kiosk): void {
  const isOpen = (): boolean => open.has(kiosk.model.screen.at) || kiosk.renewing;
  addEventListener('beforeunload', (event) => {
    if (!isOpen()) event.preventDefault();
  });
  // Going back ends here as long as there is a page to go back to.
  addEventListener('popstate', () => history.pushState(null, ''));
  history.pushState(null, '');
  for (const type of ['contextmenu', 'copy', 'cut', 'dragstart', 'drop'])
    addEventListener(type, (event) => isOpen() || event.preventDefault(), true);
}
