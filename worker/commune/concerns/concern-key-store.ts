import { fingerprintOf } from '../../../shared/concern/fingerprint.ts';
import type { ConcernKeys } from '../../../shared/contract/concern.ts';
import { fromBase64url, toBase64url } from '../../../shared/token/base64url.ts';

/** The keys that concerns were sealed to, the newest first. */
export function concernKeys(sql: SqlStorage): ConcernKeys {
  const rows = sql
    .exec<{ public_key: ArrayBuffer; since: string }>(
      'SELECT public_key, since FROM concern_key ORDER BY number DESC',
    )
    .toArray();
  return {
    keys: rows.map(({ public_key, since }) => ({
      publicKey: toBase64url(new Uint8Array(public_key)),
      since,
    })),
  };
}

/** Put a key before all others. */
export function addConcernKey(sql: SqlStorage, publicKey: string, since: string): void {
  sql.exec(
    'INSERT INTO concern_key (public_key, since) VALUES (?, ?)',
    fromBase64url(publicKey),
    since,
  );
}

/** The fingerprint of the key that concerns are sealed to now; null before the first. */
export function currentFingerprint(sql: SqlStorage): string | null {
  const publicKey = concernKeys(sql).keys[0]?.publicKey;
  return publicKey === undefined ? null : fingerprintOf(fromBase64url(publicKey));
}
