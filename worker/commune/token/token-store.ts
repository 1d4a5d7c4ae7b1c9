import { createHash } from 'node:crypto';
import { MOST_VERSIONS } from '../../../shared/contract/rating.ts';
import { findInBox } from '../box/box-store.ts';
import { boxKey } from '../box/seal.ts';

/** What stands for a token in a sealed rating and among spent ones: a hash of its input. */
export function tokenHash(input: string): string {
  const hash = createHash('sha256').update('nghe-dan token\n').update(input).digest();
  return hash.subarray(0, 16).toString('base64url');
}

/** What the box files a version under: the same version of one token is one rating. */
export function versionKey(input: string, version: number): Uint8Array {
  return boxKey(`${input} ${version}`);
}

/** A release has come for a token: no further version is taken. */
export function spendToken(sql: SqlStorage, hash: string, release: number): void {
  sql.exec(
    'INSERT INTO spent_token (hash, release) VALUES (?, ?) ON CONFLICT DO NOTHING',
    Buffer.from(hash, 'base64url'),
    release,
  );
}

/**
 * Whether a release has come for a token: it is noted as spent, or a version
 * of it lies in the part of the box that is being released just now.
 */
export function isSpent(sql: SqlStorage, input: string, open: number): boolean {
  const noted = sql.exec(
    'SELECT 1 FROM spent_token WHERE hash = ?',
    Buffer.from(tokenHash(input), 'base64url'),
  );
  if (noted.toArray().length > 0) return true;
  const versions = Array.from({ length: MOST_VERSIONS }, (_, at) => versionKey(input, at + 1));
  return versions.some((key) => (findInBox(sql, key)?.release ?? open) < open);
}

/** Forget some tokens spent before a release; whether there were any. */
export function forgetTokens(sql: SqlStorage, before: number, most: number): boolean {
  const written = sql.exec(
    'DELETE FROM spent_token WHERE hash IN (SELECT hash FROM spent_token WHERE release < ? LIMIT ?)',
    before,
    most,
  );
  return written.rowsWritten > 0;
}
