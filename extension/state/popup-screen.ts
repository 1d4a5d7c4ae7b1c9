import { computed, signal } from '@preact/signals';
import type { Role } from '../../shared/contract/role.ts';
import { type Trouble, troubleIn } from '../api/error.ts';
import { readDrawers } from '../platform/drawers.ts';
import { type Membership, readMembership } from '../platform/membership.ts';
import { openCodeWindow, openPairPage, openSlipsPage } from '../platform/pages.ts';
import { pollIn } from '../platform/poll-alarm.ts';
import { readSnapshot, type Snapshot } from '../platform/snapshot.ts';
import { pollDelay } from './poll-delay.ts';
import { countKeptUnread, countUnread } from './popup-unread.ts';
import { askWho, refresh } from './refresh.ts';
import { findGuide } from './own-guide.ts';
import { markSeen } from './release-news.ts';
import { changeHere } from './drawer-lock.ts';
import { unpair } from './unpair.ts';

/** Undefined until the first read; null when the device was never paired. */
export const membership = signal<Membership | null | undefined>(undefined);
/** The pairing, while it stands. */
const paired = computed(() => (membership.value?.state === 'paired' ? membership.value : null));
export const snapshot = signal<Snapshot | null>(null);
/** Why the last question got no answer; what is shown is then older. */
export const trouble = signal<Trouble | null>(null);
export const asking = signal(false);
/** Whether others use this browser too. */
export const hasOthers = signal(false);

/** Reads what the device keeps, all of it side by side: the popup waits for nothing else. */
export async function readPopup(): Promise<void> {
  const [member, kept, drawers] = await Promise.all([
    readMembership(),
    readSnapshot(),
    readDrawers(),
    countKeptUnread(),
  ]);
  snapshot.value = kept;
  hasOthers.value = drawers.all.length > 1;
  await findGuide(member);
  membership.value = member;
}

/** The person sees what was kept; then the server is asked for what it has. */
export async function openPopup(): Promise<void> {
  if (paired.value === null) return;
  if (snapshot.value !== null) await markSeen(snapshot.value);
  await askNow();
}

/** Asks the server once, unless a question is under way. */
export async function askNow(): Promise<void> {
  const member = paired.value;
  if (member === null || asking.value) return;
  asking.value = true;
  try {
    const fresh = await refresh(member, await askWho(member), snapshot.value);
    snapshot.value = fresh;
    trouble.value = null;
    await markSeen(fresh);
    await pollIn(pollDelay(fresh.maxAge));
    await countUnread(member, fresh.me);
  } catch (error) {
    trouble.value = troubleIn(error);
    if (trouble.value === 'proof-refused') await showRevoked();
  } finally {
    asking.value = false;
  }
}

async function showRevoked(): Promise<void> {
  snapshot.value = null;
  membership.value = await readMembership();
}

/** Unpairs this device; shows the first page again, or the things of whoever else uses it. */
export async function leave(): Promise<void> {
  const member = paired.value;
  if (member !== null) await changeHere(() => unpair(member));
}

/** Opens what gives citizens codes: on an officer's screen, else on printed slips. */
export async function startHandingOut(role: Role): Promise<void> {
  await (role === 'officer' ? openCodeWindow() : openSlipsPage());
}

/** Opens the pairing page; the popup has no more to show and closes. */
export async function startPairing(): Promise<void> {
  await openPairPage();
  window.close();
}
