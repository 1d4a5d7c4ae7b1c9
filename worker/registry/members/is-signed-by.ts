import { verify } from 'node:crypto';
import type { DeviceKey } from '../../../shared/contract/session.ts';

/** Whether a device's key signed a statement: ECDSA, SHA-256, r and s joined (IEEE P1363) in base64url. */
export function isSignedBy(key: DeviceKey, statement: string, signature: string): boolean {
  return verify(
    'sha256',
    Buffer.from(statement),
    { key: { ...key }, format: 'jwk', dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}
