import { randomBytes } from 'node:crypto';
import type { ApiKey } from '../../../shared/contract/api-key.ts';
import { secretHash } from '../../registry/members/secret-hash.ts';
import { newServerId } from '../../registry/random.ts';

/** A new key for dossier software; only its hash is stored. */
export function addApiKey(sql: SqlStorage, label: string): ApiKey {
  const id = newServerId();
  const key = randomBytes(32).toString('base64url');
  sql.exec('INSERT INTO api_key (id, hash, label) VALUES (?, ?, ?)', id, secretHash(key), label);
  return { id, label, key };
}

export function listApiKeys(sql: SqlStorage): readonly { id: string; label: string }[] {
  return sql
    .exec<{ id: string; label: string }>('SELECT id, label FROM api_key ORDER BY label, id')
    .toArray();
}

/** False when there is no such key. */
export function removeApiKey(sql: SqlStorage, id: string): boolean {
  return sql.exec('DELETE FROM api_key WHERE id = ?', id).rowsWritten > 0;
}

export function keyIsKnown(sql: SqlStorage, key: string): boolean {
  return sql.exec('SELECT 1 FROM api_key WHERE hash = ?', secretHash(key)).toArray().length > 0;
}
