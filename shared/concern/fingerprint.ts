import { sha256 } from '@noble/hashes/sha2.js';
import { toFives, writeCrockford } from '../token/crockford.ts';

/** 100 bits: nobody finds another key with the same ones. */
const CHARACTERS = 20;

/**
 * What people compare of a public key: the first 100 bits of its SHA-256 in
 * Crockford's base 32, in five groups of four: `7K3M-9QXT-…`.
 */
export function fingerprintOf(publicKey: Uint8Array): string {
  const text = writeCrockford(toFives(sha256(publicKey))).slice(0, CHARACTERS);
  return text.replace(/.{4}(?=.)/gu, '$&-');
}
