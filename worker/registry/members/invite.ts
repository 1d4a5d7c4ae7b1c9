import type { Invite } from '../../../shared/contract/member.ts';
import type { Role } from '../../../shared/contract/role.ts';
import { newInviteSecret } from '../random.ts';
import { secretHash } from './secret-hash.ts';

const INVITE_LIFETIME = 14 * 24 * 60 * 60 * 1000;

/** A new one-time invite for a member, valid for 14 days. */
export function issueInvite(sql: SqlStorage, member: string, now: number): Invite {
  const invite = newInviteSecret();
  const expiresAt = now + INVITE_LIFETIME;
  sql.exec('DELETE FROM invite WHERE expires_at <= ?', now);
  sql.exec(
    'INSERT INTO invite (hash, member, expires_at) VALUES (?, ?, ?)',
    secretHash(invite),
    member,
    expiresAt,
  );
  return { invite, expiresAt: new Date(expiresAt).toISOString() };
}

/** The member that an invite is for, or null. The invite is spent by the question. */
export function spendInvite(sql: SqlStorage, invite: string, now: number): string | null {
  const row = sql
    .exec<{ member: string; expires_at: number }>(
      'DELETE FROM invite WHERE hash = ? RETURNING member, expires_at',
      secretHash(invite),
    )
    .toArray()[0];
  return row !== undefined && row.expires_at > now ? row.member : null;
}

/** Until when (ISO 8601) the newest unused invite of each member is good. */
export function openInvites(sql: SqlStorage, now: number): ReadonlyMap<string, string> {
  const rows = sql
    .exec<{ member: string; until: number }>(
      'SELECT member, max(expires_at) AS until FROM invite WHERE expires_at > ? GROUP BY member',
      now,
    )
    .toArray();
  return new Map(rows.map(({ member, until }) => [member, new Date(until).toISOString()]));
}

export function removeInvites(sql: SqlStorage, member: string): void {
  sql.exec('DELETE FROM invite WHERE member = ?', member);
}

/** Nobody pairs any more by the unused invites of members with one of these roles. */
export function removeInvitesOf(sql: SqlStorage, roles: readonly Role[]): void {
  sql.exec(
    `DELETE FROM invite WHERE member IN
       (SELECT id FROM member WHERE role IN (SELECT value FROM json_each(?)))`,
    JSON.stringify(roles),
  );
}
