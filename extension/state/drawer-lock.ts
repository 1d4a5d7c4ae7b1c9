import { access, lock, onLock, stayUnlocked } from '../platform/drawer-key.ts';
import { onOtherDrawer, turnToDrawer } from '../platform/drawers.ts';
import { onPresence } from '../platform/presence.ts';
import { forgetToken } from '../platform/session-token.ts';

/** Whether this page itself is changing what is open, and goes on by itself. */
let changing = false;

/**
 * What every page with things of a member does first: where the PIN is wanted
 * it goes to be asked for it, at once and whenever it is locked later on.
 * Resolves only when the page may show them.
 */
export async function enter(): Promise<void> {
  followDrawers();
  if ((await access()) === 'locked') {
    location.replace(`/members.html#${location.pathname.slice(1)}${location.hash}`);
    return new Promise(() => {});
  }
  void stayUnlocked();
  onPresence(() => void stayUnlocked());
}

/** Begins anew whenever it is locked, or another drawer is opened, on whatever page. */
export function followDrawers(): void {
  onLock(startAnew);
  onOtherDrawer(startAnew);
}

/** Nothing of what the page showed stays, and no page may ask whether to leave it. */
function startAnew(): void {
  if (changing) return;
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  location.reload();
}

/** Locks the open drawer on all pages; without a PIN there is nothing to lock. */
export async function lockNow(): Promise<void> {
  await forgetToken();
  await lock();
}

/** Shows the things of another person, whose PIN is asked for if there is one. */
export async function turnTo(id: number): Promise<void> {
  await changeHere(async () => {
    await lockNow();
    await turnToDrawer(id);
  });
}

/** Changes what is open, undisturbed by what other pages do about it, and shows that. */
export async function changeHere(work: () => Promise<void>): Promise<void> {
  changing = true;
  await work();
  location.replace('/popup.html');
}
