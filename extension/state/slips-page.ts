import { computed, signal } from '@preact/signals';
import type { Commune } from '../../shared/contract/commune.ts';
import * as api from '../api.ts';
import { type Trouble, troubleIn } from '../api-error.ts';
import { type PairedMember, readMembership } from '../platform/membership.ts';
import { chosen } from './slips-form.ts';
import { loadLanguage } from './text.ts';

/** The pairing; undefined until the first read, null when there is none. */
export const member = signal<PairedMember | null | undefined>(undefined);
/** Officers print no slips: the server would take them for one code at a desk. */
export const mayPrint = computed(() => ['leader', 'overseer'].includes(member.value?.role ?? ''));
/** Whom slips can name; null until the server has said it. */
export const commune = signal<Commune | null>(null);
/** Why the last call failed. */
export const trouble = signal<Trouble | null>(null);

export async function openSlipsPage(): Promise<void> {
  const [membership] = await Promise.all([readMembership(), loadLanguage()]);
  member.value = membership?.state === 'paired' ? membership : null;
  if (mayPrint.value) await readOfficers();
}

/** Asks for the officers of today, and drops from the choice who is none of them. */
export async function readOfficers(): Promise<void> {
  if (!member.value) return;
  trouble.value = null;
  try {
    commune.value = await api.readCommune(member.value.server, member.value.commune);
    const ids = new Set(commune.value.officers.map(({ id }) => id));
    chosen.value = chosen.value.filter((id) => ids.has(id));
  } catch (error) {
    trouble.value = troubleIn(error);
  }
}
