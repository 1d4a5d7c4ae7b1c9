import type { Invite, NewInvite } from '../../shared/contract/member.ts';
import type { Role } from '../../shared/contract/role.ts';
import type { Refusal } from '../problem.ts';
import { allDevices } from '../registry/members/device.ts';
import { issueInvite } from '../registry/members/invite.ts';
import { addMember, allMembers, memberOfOfficer } from '../registry/members/member.ts';
import { findOfficer } from './officers.ts';

/** A member with the devices they have paired. */
export interface ListedMember {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
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

export function listMembers(sql: SqlStorage): readonly ListedMember[] {
  const devices = allDevices(sql);
  return allMembers(sql).map(({ id, role, label }) => ({
    id,
    role,
    label,
    devices: devices
      .filter((device) => device.member === id)
      .map((device) => ({ id: device.id, label: device.label, pairedAt: device.pairedAt })),
  }));
}
