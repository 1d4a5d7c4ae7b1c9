import { browser } from 'wxt/browser';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { openDrawer } from './drawers.ts';
import { lockIn } from './lock-alarm.ts';

/** What seals a drawer: nothing where there is no PIN; `locked` until the PIN was typed. */
export type Access = CryptoKey | 'plain' | 'locked';

/** Lies in the browser's memory alone. */
interface Unlocked {
  readonly drawer: number;
  readonly key: string;
  /** Milliseconds since 1970, so that a computer that slept does not wake up unlocked. */
  readonly until: number;
}

const NAME = 'unlocked';

let imported: { readonly key: string; readonly access: Promise<CryptoKey> } | undefined;

/** What opens the open drawer now. */
export async function access(now = Date.now()): Promise<Access> {
  const { id, pin } = await openDrawer();
  if (pin === null) return 'plain';
  const unlocked = await readUnlocked();
  if (unlocked?.drawer !== id || unlocked.until < now) return 'locked';
  const { key } = unlocked;
  if (imported?.key !== key) imported = { key, access: importKey(key) };
  return imported.access;
}

/** A drawer's key as it seals and opens. */
export function importKey(key: string): Promise<CryptoKey> {
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, usages);
}

/** Keeps the open drawer open for its minutes, from now on. */
export async function unlock(key: string, now = Date.now()): Promise<void> {
  const { id, minutes } = await openDrawer();
  const unlocked = { drawer: id, key, until: now + minutes * 60_000 } satisfies Unlocked;
  await browser.storage.session.set({ [NAME]: unlocked });
  await lockIn(minutes);
}

/** Somebody is there: the minutes begin anew, unless they are over. */
export async function stayUnlocked(now = Date.now()): Promise<void> {
  const [{ id }, unlocked] = await Promise.all([openDrawer(), readUnlocked()]);
  if (unlocked?.drawer === id && unlocked.until >= now) await unlock(unlocked.key, now);
}

export async function lock(): Promise<void> {
  await browser.storage.session.remove(NAME);
}

/** Locks what nobody used for its minutes; an alarm may be older than the last press. */
export async function lockIfIdle(now = Date.now()): Promise<void> {
  const unlocked = await readUnlocked();
  if (unlocked !== undefined && unlocked.until <= now + 5_000) await lock();
}

/** Tells when it was locked, on whatever page or by the alarm. */
export function onLock(tell: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[NAME];
    if (change !== undefined && change.newValue === undefined) tell();
  });
}

async function readUnlocked(): Promise<Unlocked | undefined> {
  const { unlocked } = await browser.storage.session.get<{ unlocked?: Unlocked }>(NAME);
  return unlocked;
}
