import { signal } from '@preact/signals';
import type { ApiKeyList } from '../../../shared/contract/api-key.ts';
import type { MemberList } from '../../../shared/contract/member.ts';
import type { OfficerList } from '../../../shared/contract/officer.ts';
import * as communeApi from '../../api/commune.ts';
import * as officersApi from '../../api/officers.ts';
import { readMembership } from '../../platform/membership.ts';
import { isOnline, onNetworkChange } from '../../platform/network.ts';
import { attempt, type Caller, leader, membership, tell } from './attempt.ts';
import { followAddress } from './sections.ts';
import { communeText } from './text.ts';

/** What the server said last; null until it did. Nothing of it is kept on the device. */
export const officers = signal<OfficerList | null>(null);
export const members = signal<MemberList['members'] | null>(null);
export const apiKeys = signal<ApiKeyList['keys'] | null>(null);
export const settings = signal<communeApi.TaggedSettings | null>(null);
export const online = signal(true);

export async function openCommunePage(): Promise<void> {
  followAddress();
  online.value = isOnline();
  onNetworkChange((now) => (online.value = now));
  membership.value = await readMembership();
  if (leader() !== null) await load();
}

/** Asks for everything anew. */
export async function load(): Promise<boolean> {
  return attempt(async (call) => {
    // First by itself, so that the others find a session.
    settings.value = await call(communeApi.readSettings);
    await Promise.all([readOfficers(call), readMembers(call), readApiKeys(call)]);
  });
}

/** Asks anew because the person wants it, and says so. */
export async function refresh(): Promise<void> {
  if (await load()) tell(communeText.value.refreshed);
}

export async function readOfficers(call: Caller): Promise<void> {
  officers.value = await call(officersApi.listOfficers);
}

export async function readMembers(call: Caller): Promise<void> {
  members.value = (await call(communeApi.listMembers)).members;
}

export async function readApiKeys(call: Caller): Promise<void> {
  apiKeys.value = (await call(communeApi.listApiKeys)).keys;
}
