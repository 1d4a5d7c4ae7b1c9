import { signal } from '@preact/signals';
import { GUIDES_PATH, guidePathOf } from '../../shared/guide/guides.ts';
import { type Membership, readMembership } from '../platform/membership.ts';
import { readPreset } from '../platform/preset.ts';
import { serverAddress } from './server-address.ts';

/** Where the guide lies for whoever uses this device; null while no server is known. */
export const guide = signal<string | null>(null);

/** The guides for all roles, on a server. */
export function guidesOn(server: string): string {
  return server + GUIDES_PATH;
}

/** Finds the guide on the member's server or, before pairing, on the one that the office has set. */
export async function findGuide(member: Membership | null): Promise<void> {
  guide.value =
    member?.state === 'paired' ? member.server + guidePathOf(member.role) : await presetGuides();
}

async function presetGuides(): Promise<string | null> {
  const server = serverAddress((await readPreset()).server ?? '');
  return server === null ? null : guidesOn(server);
}

/** The same on a page that has not read whose device it is. */
export async function findOwnGuide(): Promise<void> {
  await findGuide(await readMembership());
}
