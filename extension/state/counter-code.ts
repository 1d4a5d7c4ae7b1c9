import { signal } from '@preact/signals';
import { type Trouble, troubleIn } from '../api/error.ts';
import { type PairedMember, readMembership } from '../platform/membership.ts';
import { closeOwnTab } from '../platform/pages.ts';
import { startClock, stopClock } from './put-away-clock.ts';
import { type ShownCode, takeCode } from './take-code.ts';

export type CodeScreen =
  | { readonly kind: 'loading' | 'unpaired' | 'not-officer' | 'ready' | 'asking' | 'put-away' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'shown'; readonly shown: ShownCode };

export const screen = signal<CodeScreen>({ kind: 'loading' });

/** Shows a code at once when the popup's button opened the page, and only then. */
export async function openCodePage(): Promise<void> {
  const atOnce = location.hash === '#now';
  // Loading the page again must not take another code of the day.
  history.replaceState(null, '', location.pathname);
  keepAlone();
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') void dismiss();
  });
  if (atOnce) await showCode();
  else screen.value = (await ownOfficer()) === null ? screen.value : { kind: 'ready' };
}

/** Asks for one code and shows it until its time is over. */
export async function showCode(): Promise<void> {
  if (screen.value.kind === 'asking') return;
  const member = await ownOfficer();
  if (member === null) return;
  screen.value = { kind: 'asking' };
  try {
    const shown = await takeCode(member);
    screen.value = shown === null ? { kind: 'not-officer' } : { kind: 'shown', shown };
    if (shown !== null) startClock(() => void dismiss());
  } catch (error) {
    screen.value = { kind: 'trouble', trouble: troubleIn(error) };
  }
}

/** Puts the code away and closes the window. */
export async function dismiss(): Promise<void> {
  stopClock();
  if (screen.value.kind === 'shown') screen.value = { kind: 'put-away' };
  await closeOwnTab();
}

/** One code at a time: a page that opens has the others close. */
function keepAlone(): void {
  const others = new BroadcastChannel('shown-code');
  others.addEventListener('message', () => void dismiss());
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  others.postMessage('opened');
}

/** The officer's pairing; else null, and the page says why. */
async function ownOfficer(): Promise<PairedMember | null> {
  const member = await readMembership();
  if (member?.state === 'paired' && member.role === 'officer') return member;
  screen.value = { kind: member?.state === 'paired' ? 'not-officer' : 'unpaired' };
  return null;
}
