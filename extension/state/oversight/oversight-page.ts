import { computed, signal } from '@preact/signals';
import { fingerprintOf } from '../../../shared/concern/fingerprint.ts';
import type { ConcernKeys, SealedConcern } from '../../../shared/contract/concern.ts';
import { fromBase64url } from '../../../shared/token/base64url.ts';
import * as api from '../../api/concerns.ts';
import { readConcernKeys } from '../../platform/concern-keys.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { askWho } from '../refresh.ts';
import { withSession } from '../session.ts';
import { asking, attempt, memberWith, openTab } from '../tab/member-tab.ts';
import { type OpenedConcern, openConcerns } from './opened-concern.ts';

/** The commune as people call it. */
export const communeName = signal('');
/** The server's keys, the newest first; null until it said which. */
export const keys = signal<ConcernKeys['keys'] | null>(null);
/** This device's keys by fingerprint. */
export const ownKeys = signal<ReadonlyMap<string, CryptoKeyPair>>(new Map());
export const concerns = signal<readonly OpenedConcern[]>([]);
/** What to ask after for more; null when these are all. */
export const next = signal<string | null>(null);

/** The key that is sealed to now; null before there is one. */
export const currentKey = computed(() => {
  const [key] = keys.value ?? [];
  if (key === undefined) return null;
  return { since: key.since, fingerprint: fingerprintOf(fromBase64url(key.publicKey)) };
});

/** Whether this device opens what is sealed now. */
export const hasCurrentKey = computed(
  () => currentKey.value !== null && ownKeys.value.has(currentKey.value.fingerprint),
);

/** The overseer whose device this is, or null. */
export function overseer(): PairedMember | null {
  return memberWith(['overseer']);
}

export async function openOversight(): Promise<void> {
  await openTab();
  await load();
}

/** Asks for keys and concerns anew. Nothing of them is kept on the device but its own keys. */
export async function load(): Promise<void> {
  const member = overseer();
  if (member === null || asking.value) return;
  await attempt(async () => {
    const me = await askWho(member);
    communeName.value = me.commune?.name ?? member.commune;
    ownKeys.value = await readConcernKeys();
    keys.value = (await api.readConcernKeys(member.server, member.commune)).keys;
    concerns.value = [];
    await readPage(member, null);
  });
}

/** Brings the next page of the list. */
export async function more(): Promise<void> {
  const member = overseer();
  if (member !== null && next.value !== null) {
    await attempt(() => readPage(member, next.value));
  }
}

/** Opens what could not be opened before a key came. */
export async function openAgain(): Promise<void> {
  const member = overseer();
  ownKeys.value = await readConcernKeys();
  if (member === null) return;
  const sealed = concerns.value.map((one) => one.sealed);
  concerns.value = await openConcerns(member.commune, sealed, ownKeys.value);
}

/** Puts a concern in the place of what it was. */
export function replaceConcern(changed: SealedConcern): void {
  concerns.value = concerns.value.map((one) =>
    one.sealed.id === changed.id ? { ...one, sealed: changed } : one,
  );
}

async function readPage(member: PairedMember, after: string | null): Promise<void> {
  const { server, commune } = member;
  const page = await withSession(member, (token) =>
    api.listConcerns(server, token, commune, after),
  );
  const opened = await openConcerns(commune, page.concerns, ownKeys.value);
  concerns.value = [...concerns.value, ...opened];
  next.value = page.next;
}
