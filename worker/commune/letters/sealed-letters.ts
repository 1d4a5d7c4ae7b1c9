import { createHash } from 'node:crypto';
import type { SealedLetters } from '../../../shared/contract/letter.ts';
import { toBase64url } from '../../../shared/token/base64url.ts';

interface SealedRow extends Record<string, SqlStorageValue> {
  address: string;
  sealed: ArrayBuffer;
  answered: number;
}

/** Every letter that is kept, sealed, with an entity tag that changes with each letter and answer. */
export function sealedLetters(sql: SqlStorage): { json: string; etag: string } {
  const rows = sql
    .exec<SealedRow>(
      `SELECT address, sealed, answer IS NOT NULL AS answered
         FROM letter WHERE sealed IS NOT NULL ORDER BY address`,
    )
    .toArray();
  const letters: SealedLetters = {
    letters: rows.map(({ address, sealed, answered }) => ({
      address,
      sealed: toBase64url(new Uint8Array(sealed)),
      answered: answered === 1,
    })),
  };
  const json = JSON.stringify(letters);
  return { json, etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
}
