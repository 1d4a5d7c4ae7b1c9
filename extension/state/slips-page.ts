import { computed, signal } from '@preact/signals';
import type { Commune } from '../../shared/contract/commune.ts';
import { fingerprintOf } from '../../shared/concern/fingerprint.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import * as api from '../api/api.ts';
import { readConcernKeys } from '../api/concerns.ts';
import { type Trouble, troubleIn } from '../api/error.ts';
import { type PairedMember, readMembership } from '../platform/membership.ts';
import { chosen } from './slips-form.ts';

/** The pairing; undefined until the first read, null when there is none. */
export const member = signal<PairedMember | null | undefined>(undefined);
/** Officers print no slips: the server would take them for one code at a desk. */
export const mayPrint = computed(() => ['leader', 'overseer'].includes(member.value?.role ?? ''));
/** Whom slips can name; null until the server has said it. */
export const commune = signal<Commune | null>(null);
/** Of the key that concerns are sealed to; null while Mặt trận has none. */
export const fingerprint = signal<string | null>(null);
/** Why the last call failed. */
export const trouble = signal<Trouble | null>(null);

export async function openSlipsPage(): Promise<void> {
  const membership = await readMembership();
  member.value = membership?.state === 'paired' ? membership : null;
  if (mayPrint.value) await readOfficers();
}

/** Asks for Mặt trận's key and the officers of today, and drops from the choice who is none of them. */
export async function readOfficers(): Promise<void> {
  if (!member.value) return;
  trouble.value = null;
  try {
    const { server, commune: where } = member.value;
    const [found, { keys }] = await Promise.all([
      api.readCommune(server, where),
      readConcernKeys(server, where),
    ]);
    commune.value = found;
    fingerprint.value = keys[0] ? fingerprintOf(fromBase64url(keys[0].publicKey)) : null;
    const ids = new Set(found.officers.map((officer) => officer.id));
    chosen.value = chosen.value.filter((id) => ids.has(id));
  } catch (error) {
    trouble.value = troubleIn(error);
  }
}
