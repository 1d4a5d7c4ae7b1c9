import { createHash } from 'node:crypto';

/** What is stored of a secret of at least 100 random bits, which need no salt. */
export function secretHash(secret: string): ArrayBuffer {
  return new Uint8Array(createHash('sha256').update(secret).digest()).buffer;
}
