import { type Proof, type Session, sessionStatement } from '../../../shared/contract/session.ts';
import type { Role } from '../../../shared/contract/role.ts';
import { newRandomId } from '../random.ts';
import { deviceKey } from './device.ts';
import { isSignedBy } from './is-signed-by.ts';
import { secretHash } from './secret-hash.ts';

const CHALLENGE_LIFETIME = 2 * 60 * 1000;
const SESSION_LIFETIME = 15 * 60 * 1000;

/** Who calls: a member on one of their devices. */
export interface Caller {
  readonly member: string;
  readonly role: Role;
  readonly officer: string | null;
  readonly device: string;
  /** Null for an operator. */
  readonly commune: string | null;
}

/** Something for a paired device to sign within two minutes; null for an unknown one. */
export function issueChallenge(sql: SqlStorage, device: string, now: number) {
  if (deviceKey(sql, device) === null) return null;
  const challenge = newRandomId();
  const expiresAt = now + CHALLENGE_LIFETIME;
  sql.exec('DELETE FROM challenge WHERE expires_at <= ?', now);
  sql.exec(
    'INSERT INTO challenge (hash, device, expires_at) VALUES (?, ?, ?)',
    secretHash(challenge),
    device,
    expiresAt,
  );
  return { challenge, expiresAt: new Date(expiresAt).toISOString() };
}

/** A bearer token for a rightly signed challenge, else null. A challenge serves once. */
export function startSession(sql: SqlStorage, proof: Proof, now: number): Session | null {
  const challenge = sql
    .exec<{ device: string; expires_at: number }>(
      'DELETE FROM challenge WHERE hash = ? RETURNING device, expires_at',
      secretHash(proof.challenge),
    )
    .toArray()[0];
  if (challenge === undefined || challenge.device !== proof.device) return null;
  if (challenge.expires_at <= now || !rightlySigned(sql, proof)) return null;
  return storeSession(sql, proof, now);
}

function rightlySigned(sql: SqlStorage, proof: Proof): boolean {
  const key = deviceKey(sql, proof.device);
  return key !== null && isSignedBy(key, sessionStatement(proof), proof.signature);
}

function storeSession(sql: SqlStorage, proof: Proof, now: number): Session {
  const secret = newRandomId();
  const expiresAt = now + SESSION_LIFETIME;
  sql.exec('DELETE FROM session WHERE expires_at <= ?', now);
  sql.exec(
    'INSERT INTO session (hash, device, expires_at) VALUES (?, ?, ?)',
    secretHash(secret),
    proof.device,
    expiresAt,
  );
  return {
    token: `${proof.commune ?? '~'}.${secret}`,
    expiresAt: new Date(expiresAt).toISOString(),
  };
}

/** Who holds a session; null when it has ended or its device was unpaired. */
export function callerOf(
  sql: SqlStorage,
  secret: string,
  now: number,
): Omit<Caller, 'commune'> | null {
  const row = sql
    .exec<{ member: string; role: Role; officer: string | null; device: string }>(
      `SELECT member.id AS member, role, officer, device.id AS device
         FROM session JOIN device ON device.id = session.device JOIN member ON member.id = device.member
        WHERE hash = ? AND expires_at > ?`,
      secretHash(secret),
      now,
    )
    .toArray()[0];
  return row ?? null;
}

export function endSession(sql: SqlStorage, secret: string): void {
  sql.exec('DELETE FROM session WHERE hash = ?', secretHash(secret));
}
