import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type LogName, logOrigin } from '../../../shared/log/log-name.ts';
import type { NoteKey } from '../../../shared/log/note.ts';

/** What a commune signs with: checkpoints of its logs, and promises in receipts. */
export interface LogKey {
  /** The origin of the log of ratings. */
  readonly origin: string;
  readonly publicKey: Uint8Array;
  /** An Ed25519 signature (RFC 8032), 64 bytes. */
  readonly sign: (text: string | Uint8Array) => Uint8Array;
}

/** What an Ed25519 seed of 32 bytes is wrapped in (PKCS #8, RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Make the key and the log's name once and for all. */
export function makeLogKey(sql: SqlStorage, host: string, commune: string): void {
  sql.exec(
    'INSERT INTO log_key (origin, seed) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM log_key)',
    `${host}/${commune}`,
    randomBytes(32),
  );
}

export function readLogKey(sql: SqlStorage): LogKey {
  const { origin, seed } = sql
    .exec<{ origin: string; seed: ArrayBuffer }>('SELECT origin, seed FROM log_key')
    .one();
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.from(seed)]),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    origin,
    publicKey: publicKeyOf(key),
    sign: (text) => new Uint8Array(sign(null, Buffer.from(text), key)),
  };
}

function publicKeyOf(key: KeyObject): Uint8Array {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return new Uint8Array(Buffer.from(x, 'base64url'));
}

/** The public key under the name of one of the logs. */
export function noteKeyOf({ origin, publicKey }: LogKey, log: LogName): NoteKey {
  return { name: logOrigin(origin, log), publicKey };
}
