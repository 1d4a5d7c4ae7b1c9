import { p256 } from '@noble/curves/nist.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DeviceKey } from '../contract/session.ts';
import { fromBase64url } from '../token/base64url.ts';
import { type PledgeParts, pledgeStatement } from './pledge-statement.ts';

/**
 * Whether the device with this key signed this pledge: ECDSA on P-256 with
 * SHA-256 (FIPS 186-5), r and s joined, in base64url.
 */
export function verifyPledge(parts: PledgeParts, key: DeviceKey, signature: string): boolean {
  const point = concatBytes(Uint8Array.of(4), fromBase64url(key.x), fromBase64url(key.y));
  const statement = utf8ToBytes(pledgeStatement(parts));
  try {
    // Browsers sign with either of the two values of s.
    return p256.verify(fromBase64url(signature), statement, point, { lowS: false });
  } catch {
    return false;
  }
}
