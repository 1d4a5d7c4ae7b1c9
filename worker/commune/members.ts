import type { Invite, NewInvite } from '../../shared/contract/member.ts';
import type { Role } from '../../shared/contract/role.ts';
import type { Refusal } from '../problem.ts';
import { allDevices } from '../registry/members/device.ts';
import {
  issueInvite,
  openInvites,
  removeInvites,
  removeInvitesOf,
} from '../registry/members/invite.ts';
import {
  addMember,
  allMembers,
  hasMember,
  memberOfOfficer,
  removeMember,
} from '../registry/members/member.ts';
import { findOfficer } from './officers.ts';

/** A member with the devices they have paired. */
export interface ListedMember {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly officer: string | null;
  readonly invitedUntil: string | null;
  readonly devices: readonly { id: string; label: string; pairedAt: string }[];
}

/** An invite for a member: one who is known by officer or label, or a new one. */
export function inviteMember(sql: SqlStorage, invited: NewInvite, now: number): Invite | Refusal {
  const member =
    invited.role === 'officer' ? officerMember(sql, invited.officer) : namedMember(sql, invited);
  return member === null ? { refused: 'no-such-officer' } : issueInvite(sql, member, now);
}

function officerMember(sql: SqlStorage, id: string): string | null {
  const officer = findOfficer(sql, id);
  if (officer === null) return null;
  const label = `${officer.position}, ${officer.desk}`;
  return memberOfOfficer(sql, id) ?? addMember(sql, 'officer', label, id);
}

function namedMember(sql: SqlStorage, { role, label }: { role: Role; label: string }): string {
  const known = allMembers(sql).find((member) => member.role === role && member.label === label);
  return known?.id ?? addMember(sql, role, label, null);
}

/** The members, and at a moment (ms since 1970) who of them has an invite left to use. */
export function listMembers(sql: SqlStorage, now: number): readonly ListedMember[] {
  const devices = allDevices(sql);
  const invited = openInvites(sql, now);
  return allMembers(sql).map(({ id, role, label, officer }) => ({
    id,
    role,
    label,
    officer,
    invitedUntil: invited.get(id) ?? null,
    devices: devices
      .filter((device) => device.member === id)
      .map((device) => ({ id: device.id, label: device.label, pairedAt: device.pairedAt })),
  }));
}

/** False when no member with one of these roles has this id. */
export function withdrawInvites(sql: SqlStorage, member: string, roles: readonly Role[]): boolean {
  if (!hasMember(sql, member, roles)) return false;
  removeInvites(sql, member);
  return true;
}

/**
 * A member goes; false when none of these roles has this id. With a leader go the
 * unused invites that leaders gave: one kept for later would be a way back in.
 */
export function dismissMember(sql: SqlStorage, member: string, roles: readonly Role[]): boolean {
  const isLeader = hasMember(sql, member, ['leader']);
  const gone = removeMember(sql, member, roles);
  if (gone && isLeader) removeInvitesOf(sql, ['officer', 'kiosk']);
  return gone;
}
