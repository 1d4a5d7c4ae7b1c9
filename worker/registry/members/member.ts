import type { Role } from '../../../shared/contract/role.ts';
import { newServerId } from '../random.ts';

/** Somebody with a role; an officer's member names the officer. */
export interface Member {
  readonly id: string;
  readonly role: Role;
  readonly officer: string | null;
  readonly label: string;
}

interface MemberRow extends Record<string, SqlStorageValue> {
  id: string;
  role: Role;
  officer: string | null;
  label: string;
}

export function addMember(
  sql: SqlStorage,
  role: Role,
  label: string,
  officer: string | null,
): string {
  const id = newServerId();
  sql.exec(
    'INSERT INTO member (id, role, officer, label) VALUES (?, ?, ?, ?)',
    id,
    role,
    officer,
    label,
  );
  return id;
}

export function allMembers(sql: SqlStorage): readonly Member[] {
  return sql
    .exec<MemberRow>('SELECT id, role, officer, label FROM member ORDER BY role, label')
    .toArray();
}

export function memberOfOfficer(sql: SqlStorage, officer: string): string | null {
  const row = sql
    .exec<{ id: string }>('SELECT id FROM member WHERE officer = ?', officer)
    .toArray()[0];
  return row?.id ?? null;
}

/** The officer has left: the member goes, and with it every device and session. */
export function removeMemberOfOfficer(sql: SqlStorage, officer: string): void {
  sql.exec('DELETE FROM member WHERE officer = ?', officer);
}

/** Whether a member has this id and one of these roles. */
export function hasMember(sql: SqlStorage, id: string, roles: readonly Role[]): boolean {
  const row = sql.exec<{ role: Role }>('SELECT role FROM member WHERE id = ?', id).toArray()[0];
  return row !== undefined && roles.includes(row.role);
}

/** The member goes with devices, sessions and invites. False when none of these roles has this id. */
export function removeMember(sql: SqlStorage, id: string, roles: readonly Role[]): boolean {
  if (!hasMember(sql, id, roles)) return false;
  sql.exec('DELETE FROM member WHERE id = ?', id);
  return true;
}
