import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url, toBase64url } from '../token/base64url.ts';

/** In bytes: as short as it may be, since it lies in the box beside the comment. */
const MAILBOX = 12;

/**
 * What a rating's place for a letter is, of the code that its writer keeps (a
 * visit code's form, 85 random bits): 12 bytes in base64url. Whoever has it can
 * read the letter; nobody comes from it to the code, which alone answers one.
 */
export function mailboxOf(code: string): string {
  const hash = sha256(utf8ToBytes(`nghe-dan mailbox\n${code}`));
  return toBase64url(hash.subarray(0, MAILBOX));
}

/** Under what a mailbox's letter is found in public, 16 bytes in base64url. */
export function mailboxAddress(mailbox: string, commune: string): string {
  return toBase64url(derive(mailbox, 'address', commune, 16));
}

/** What a mailbox's letter is sealed under, 32 bytes. */
export function mailboxKey(mailbox: string, commune: string): Uint8Array<ArrayBuffer> {
  return derive(mailbox, 'key', commune, 32);
}

/** HKDF-SHA-256 (RFC 5869), without a salt: a mailbox is random. */
function derive(
  mailbox: string,
  purpose: 'address' | 'key',
  commune: string,
  length: number,
): Uint8Array<ArrayBuffer> {
  const info = utf8ToBytes(`nghe-dan letter ${purpose}\n${commune}`);
  return new Uint8Array(concatBytes(hkdf(sha256, fromBase64url(mailbox), undefined, info, length)));
}
