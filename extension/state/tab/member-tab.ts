import { signal } from '@preact/signals';
import type { Role } from '../../../shared/contract/role.ts';
import { type Trouble, troubleIn } from '../../api/error.ts';
import { type Membership, type PairedMember, readMembership } from '../../platform/membership.ts';
import { forgetIfRevoked } from '../forget-if-revoked.ts';

/** Undefined until the first read; null when the device was never paired. */
export const membership = signal<Membership | null | undefined>(undefined);
export const trouble = signal<Trouble | null>(null);
export const asking = signal(false);

/** Reads whose device this is, and in which language to speak. */
export async function openTab(): Promise<void> {
  const member = await readMembership();
  membership.value = member;
}

/** The paired member whose device this is, if it has one of these roles. */
export function memberWith(roles: readonly Role[]): PairedMember | null {
  const member = membership.value;
  return member?.state === 'paired' && roles.includes(member.role) ? member : null;
}

/** Does what needs the server; what fails is shown. True when it went well. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  asking.value = true;
  trouble.value = null;
  try {
    await forgetIfRevoked(work());
    return true;
  } catch (error) {
    trouble.value = troubleIn(error);
    if (trouble.value === 'proof-refused') membership.value = await readMembership();
    return false;
  } finally {
    asking.value = false;
  }
}
