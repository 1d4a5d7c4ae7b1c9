import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64url } from '../token/base64url.ts';

/** What an officer signs, as the contract and the log of events name it. */
export interface PledgeParts {
  readonly commune: string;
  readonly officer: string;
  /** Of the text. */
  readonly version: string;
  /** In Vietnam, ISO 8601. */
  readonly day: string;
}

/** The version of a text: SHA-256 of its UTF-8 bytes in base64url. */
export function pledgeVersion(text: string): string {
  return toBase64url(sha256(utf8ToBytes(text)));
}

/** The text whose UTF-8 bytes a device signs, a line each, none of which can hold a line's end. */
export function pledgeStatement({ commune, officer, version, day }: PledgeParts): string {
  return `nghe-dan pledge\n${commune}\n${officer}\n${version}\n${day}\n`;
}
