import { computed, signal } from '@preact/signals';
import { access, importKey, lock, stayUnlocked, unlock } from '../platform/drawer-key.ts';
import {
  changeOpenDrawer,
  type Drawer,
  type Drawers,
  openDrawer,
  readDrawers,
} from '../platform/drawers.ts';
import { type Membership, readMembership } from '../platform/membership.ts';
import { makePin, openPin } from '../platform/pin.ts';
import { readTries, writeTries } from '../platform/pin-tries.ts';
import { pollIn } from '../platform/poll-alarm.ts';
import { reseal } from '../platform/reseal.ts';
import { readSnapshot } from '../platform/snapshot.ts';
import { nameDrawer } from './name-drawer.ts';
import { nextTryAt } from './pin-tries.ts';
import { changeHere } from './drawer-lock.ts';
import { unpair } from './unpair.ts';

/** Six digits, so that they are typed in a moment; more are welcome. */
export const LEAST_DIGITS = 6;

/** After how many minutes without a press it is locked. */
export const idleMinutes = [5, 10, 30] as const;

/** Undefined until they were read. */
export const drawers = signal<Drawers | undefined>(undefined);
export const membership = signal<Membership | null>(null);
export const isLocked = signal(false);
export const working = signal(false);

export type Fault = 'short' | 'differs' | 'wrong' | 'wait';
export const fault = signal<Fault | null>(null);
/** From when (ms since 1970) another PIN may be tried. */
export const waitUntil = signal(0);

/** The drawer whose things pages show, and those of others. */
export const own = computed(() => drawers.value?.all.find(({ id }) => id === drawers.value?.open));
export const others = computed((): readonly Drawer[] =>
  (drawers.value?.all ?? []).filter(({ id }) => id !== drawers.value?.open),
);

export async function openMembersPage(): Promise<void> {
  [membership.value, isLocked.value] = [await readMembership(), (await access()) === 'locked'];
  const me = (await readSnapshot())?.me;
  if (me !== undefined) await nameDrawer(me);
  drawers.value = await readDrawers();
}

/** Opens the drawer, and goes on to the page that was wanted. */
export async function tryPin(digits: string): Promise<void> {
  const key = await keyBy(digits);
  if (key === null) return;
  await unlock(key);
  // What was not asked while it was locked.
  await pollIn(1);
  location.replace(wantedPage());
}

/** Sets a PIN and seals what is kept; `again` must be the same. */
export async function setPin(digits: string, again: string): Promise<void> {
  if (!new RegExp(`^\\d{${LEAST_DIGITS},}$`, 'u').test(digits)) return say('short');
  if (digits !== again) return say('differs');
  await atWork(async () => {
    const { pin, key } = await makePin(digits);
    await writeTries({ wrong: 0, last: 0 });
    await changeOpenDrawer({ pin });
    await unlock(key);
    await reseal('plain', await importKey(key));
  });
}

/** Takes the PIN away and opens what is kept. */
export async function dropPin(digits: string): Promise<void> {
  const key = await keyBy(digits);
  if (key === null) return;
  await atWork(async () => {
    await reseal(await importKey(key), 'plain');
    await changeOpenDrawer({ pin: null });
    await lock();
  });
}

/** Chooses after how many idle minutes it is locked. */
export async function chooseMinutes(minutes: number): Promise<void> {
  await atWork(async () => {
    await changeOpenDrawer({ minutes });
    await stayUnlocked();
  });
}

/** Who forgot the PIN leaves this browser, and can be invited anew. */
export async function leaveForgotten(): Promise<void> {
  const member = membership.value;
  if (member?.state === 'paired') await changeHere(() => unpair(member));
}

/** The drawer's key, if the PIN is the right one; else it is said what is wrong. */
async function keyBy(digits: string): Promise<string | null> {
  const [{ pin }, { wrong, last }] = await Promise.all([openDrawer(), readTries()]);
  if (pin === null || working.value) return null;
  // Nobody's PIN is that short: pressed too early, it is no try.
  if (digits.length < LEAST_DIGITS) return refuse('short', 0);
  const [now, from] = [Date.now(), nextTryAt({ wrong, last })];
  // A clock that was set back does not lengthen the time.
  if (now < from && now >= last) return refuse('wait', from);
  working.value = true;
  // Written down first: who closes the page has tried all the same.
  await writeTries({ wrong: wrong + 1, last: now });
  const key = await openPin(pin, digits);
  working.value = false;
  if (key === null) return refuse('wrong', 0);
  await writeTries({ wrong: 0, last: 0 });
  return key;
}

function refuse(what: Fault, from: number): null {
  waitUntil.value = from;
  fault.value = what;
  return null;
}

async function atWork(work: () => Promise<void>): Promise<void> {
  fault.value = null;
  working.value = true;
  await work();
  working.value = false;
  await openMembersPage();
}

function say(what: Fault): void {
  fault.value = what;
}

/** Where the person was going: a page of this extension, by its name. */
function wantedPage(): string {
  const [, page = 'popup.html'] = /^#([a-z-]+\.html(?:#[\w=-]*)?)$/u.exec(location.hash) ?? [];
  return `/${page}`;
}
