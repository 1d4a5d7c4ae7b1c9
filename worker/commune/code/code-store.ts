import { randomBytes } from 'node:crypto';
import type { CodeIssuer } from '../../../shared/contract/code.ts';
import { makeVisitCode } from '../../../shared/token/visit-code.ts';
import { secretHash } from '../../registry/members/secret-hash.ts';

/** A visit code as the table keeps it: its hash, and what it is good for. */
export interface StoredCode {
  readonly hash: ArrayBuffer;
  readonly officers: readonly string[];
  readonly issuer: CodeIssuer;
  /** The moment (ms since 1970) when it can no longer be opened. */
  readonly expiresAt: number;
  /** Hash of the request that spent it, or null. */
  readonly request: Uint8Array | null;
  /** The epoch of the key that answered that request, or null. */
  readonly epoch: number | null;
  readonly disputed: boolean;
}

/** What a new code is good for, and the open release, by which old codes are forgotten. */
export interface NewCode {
  readonly officers: readonly string[];
  readonly issuer: CodeIssuer;
  readonly expiresAt: number;
  readonly release: number;
}

interface CodeRow extends Record<string, SqlStorageValue> {
  hash: ArrayBuffer;
  officers: string;
  issuer: CodeIssuer;
  expires_at: number;
  request: ArrayBuffer | null;
  epoch: number | null;
  disputed: number;
}

/** A code that nobody can guess: 85 random bits. */
export function randomCode(): string {
  return makeVisitCode(randomBytes(17));
}

/** Store the hash of a code. */
export function storeCode(sql: SqlStorage, code: string, made: NewCode): void {
  sql.exec(
    'INSERT INTO visit_code (hash, officers, issuer, expires_at, release) VALUES (?, ?, ?, ?, ?)',
    secretHash(code),
    JSON.stringify(made.officers),
    made.issuer,
    made.expiresAt,
    made.release,
  );
}

/** What a code is good for; null when it was never issued here or is long forgotten. */
export function findCode(sql: SqlStorage, code: string): StoredCode | null {
  const row = sql
    .exec<CodeRow>(
      `SELECT hash, officers, issuer, expires_at, request, epoch, disputed
         FROM visit_code WHERE hash = ?`,
      secretHash(code),
    )
    .toArray()[0];
  return row === undefined ? null : fromRow(row);
}

function fromRow({ hash, officers, issuer, epoch, ...row }: CodeRow): StoredCode {
  return {
    hash,
    officers: JSON.parse(officers) as string[],
    issuer,
    expiresAt: row.expires_at,
    request: row.request === null ? null : new Uint8Array(row.request),
    epoch,
    disputed: row.disputed === 1,
  };
}

/** Spend a code on a request, which from now on is the only one that it answers. */
export function spendCode(
  sql: SqlStorage,
  hash: ArrayBuffer,
  { request, epoch }: { request: Uint8Array; epoch: number },
): void {
  sql.exec('UPDATE visit_code SET request = ?, epoch = ? WHERE hash = ?', request, epoch, hash);
}

export function markDisputed(sql: SqlStorage, hash: ArrayBuffer): void {
  sql.exec('UPDATE visit_code SET disputed = 1 WHERE hash = ?', hash);
}

/** Forget some codes that were issued before a release; whether there were any. */
export function forgetCodes(sql: SqlStorage, before: number, most: number): boolean {
  const written = sql.exec(
    'DELETE FROM visit_code WHERE hash IN (SELECT hash FROM visit_code WHERE release < ? LIMIT ?)',
    before,
    most,
  );
  return written.rowsWritten > 0;
}
