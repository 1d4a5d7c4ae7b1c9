import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Channel } from '../contract/score.ts';

/** Says how the fields of a leaf are written down. */
const FORMAT = 1;

/** What a rating's entry in the log commits to. */
export interface Leaf {
  readonly officer: string;
  readonly channel: Channel;
  /** The release that the receipt promised. */
  readonly release: number;
  /** The answers, one letter each; see `answer-letters`. */
  readonly letters: string;
  /** 16 random bytes, which keep the answers from being guessed. */
  readonly nonce: Uint8Array;
  /** 32 bytes; see `commentHash`. */
  readonly comment: Uint8Array;
  /** Numbered from 1; of several versions of one rating the highest counts. */
  readonly version: number;
}

/** In place of the hash of a comment when there is none. */
const NO_COMMENT = new Uint8Array(32);

/**
 * What a leaf says of a comment: SHA-256 over the salt and the text in UTF-8,
 * or 32 zero bytes. Once comment and salt are erased, nothing leads back.
 */
export function commentHash(comment: string | null, salt: Uint8Array): Uint8Array {
  if (comment === null) return NO_COMMENT;
  return sha256(concatBytes(salt, utf8ToBytes(comment)));
}

/**
 * The entry of a rating in the log, 32 bytes: SHA-256 over a format byte and
 * the fields in the order of `Leaf`, each with its length (2 bytes, big
 * endian) before it; numbers are decimal, text is UTF-8.
 */
export function leafEntry(leaf: Leaf): Uint8Array {
  const fields = [
    utf8ToBytes(leaf.officer),
    utf8ToBytes(leaf.channel),
    utf8ToBytes(String(leaf.release)),
    utf8ToBytes(leaf.letters),
    leaf.nonce,
    leaf.comment,
    utf8ToBytes(String(leaf.version)),
  ];
  return sha256(concatBytes(Uint8Array.of(FORMAT), ...fields.flatMap(withLength)));
}

/** A field with its length before it. */
function withLength(field: Uint8Array): readonly Uint8Array[] {
  return [Uint8Array.of(field.length >> 8, field.length & 255), field];
}
