import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64url } from '../token/base64url.ts';

/** The version of a text: SHA-256 of its UTF-8 bytes in base64url. */
export function pledgeVersion(text: string): string {
  return toBase64url(sha256(utf8ToBytes(text)));
}
