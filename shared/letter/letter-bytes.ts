import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Letter } from './letter.ts';

/** In bytes: every letter is filled up to this before it is sealed. */
const SIZE = 4096;

/** A sealed letter is an iv of so many bytes, ciphertext and tag, of AES-256-GCM (NIST SP 800-38D). */
export const LETTER_IV = 12;

/**
 * A letter as it is sealed: JSON in UTF-8. Spaces after it mean nothing, and hide how long it is.
 *
 * @throws RangeError when it is too long.
 */
export function letterBytes(letter: Letter): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SIZE).fill(' '.charCodeAt(0));
  bytes.set(utf8ToBytes(JSON.stringify(letter)));
  return bytes;
}
