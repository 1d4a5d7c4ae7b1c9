import { signal } from '@preact/signals';
import type { NewInvite } from '../../../shared/contract/member.ts';
import * as api from '../../api/commune.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { attempt, leader } from './attempt.ts';
import { readMembers } from './commune-page.ts';

/** An invite that was made just now; it is on the page and nowhere else. */
export interface ShownInvite {
  readonly who: string;
  readonly role: NewInvite['role'];
  readonly server: string;
  readonly link: string;
  /** `binh-my.7K3M9-QXT2A-4HDNE-8RWV5` */
  readonly code: string;
  readonly expiresAt: string;
}

export const shownInvite = signal<ShownInvite | null>(null);

/** Makes an invite and shows it. */
export async function invite(invited: NewInvite, who: string): Promise<boolean> {
  const member = leader();
  if (member === null) return false;
  const { server, commune } = member;
  return attempt(async (call) => {
    const made = await call((speaker) => api.createInvite(speaker, invited));
    shownInvite.value = {
      who,
      role: invited.role,
      server,
      link: linkOf(invited.role, member, made.invite),
      code: `${commune}.${made.invite.replace(/(.{5})(?!$)/gu, '$1-')}`,
      expiresAt: made.expiresAt,
    };
    await readMembers(call);
  });
}

/** An official's opens the page that says how to pair; a kiosk's pairs the tablet that opens it. */
function linkOf(
  role: NewInvite['role'],
  { server, commune }: PairedMember,
  secret: string,
): string {
  return role === 'kiosk'
    ? `${server}/kiosk#${commune}.${secret}`
    : `${server}/pair/${commune}#${secret}`;
}

export function closeInvite(): void {
  shownInvite.value = null;
}
