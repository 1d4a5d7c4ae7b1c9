import type { KeyBytes } from '../../shared/concern/derive-key-pair.ts';
import { fingerprintOf } from '../../shared/concern/fingerprint.ts';
import { toBase64url } from '../../shared/token/base64url.ts';
import type { ConcernKey } from './concern-keys.ts';

const ALGORITHM = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Takes a key into the browser, from where its private half cannot leave. */
export async function importConcernKey(bytes: KeyBytes): Promise<ConcernKey> {
  const { privateKey, publicKey } = bytes;
  const x = toBase64url(publicKey.slice(1, 33));
  const y = toBase64url(publicKey.slice(33));
  const jwk = { kty: 'EC', crv: 'P-256', x, y };
  const secret = { ...jwk, d: toBase64url(privateKey) };
  const { subtle } = crypto;
  const pair = {
    publicKey: await subtle.importKey('jwk', jwk, ALGORITHM, true, []),
    privateKey: await subtle.importKey('jwk', secret, ALGORITHM, false, ['deriveBits']),
  };
  return { fingerprint: fingerprintOf(publicKey), pair };
}
