import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { WorkProof } from '../../../shared/contract/work.ts';

/**
 * Whether the work for a rating was done: it was asked for this rating by this
 * commune, in time, and the counter is the one that was sought. The same as
 * altcha-lib's `verifySolution`, which is asynchronous and takes ten times as
 * long: one HMAC and one hash.
 *
 * @param now milliseconds since 1970
 */
export function isDone(key: string, rating: string, proof: WorkProof, now: number): boolean {
  const { counter, expiresAt, keyPrefix, nonce, salt, signature } = proof;
  if (expiresAt * 1000 < now) return false;
  const expected = createHmac('sha256', key).update(signedText(rating, proof)).digest();
  if (!timingSafeEqual(Buffer.from(signature, 'hex'), expected)) return false;
  const tried = Buffer.from(salt + nonce + counter.toString(16).padStart(8, '0'), 'hex');
  return hash('sha256', tried, 'hex').startsWith(keyPrefix);
}

/** What ALTCHA signs: the parameters as JSON, their names in order. Nothing in it needs escaping. */
function signedText(rating: string, { expiresAt, keyPrefix, nonce, salt }: WorkProof): string {
  return (
    `{"algorithm":"SHA-256","cost":1,"data":{"rating":"${rating}"},"expiresAt":${expiresAt},` +
    `"keyLength":32,"keyPrefix":"${keyPrefix}","nonce":"${nonce}","salt":"${salt}"}`
  );
}
