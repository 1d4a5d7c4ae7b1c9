import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.ts';
import { type Hash, leafHash, provesInclusion } from './merkle.ts';
import { type NoteKey, verifies } from './note.ts';

/** What is promised to one citizen: this leaf will be in the log by this release. */
export interface Promised {
  readonly release: number;
  /** The hash of the leaf (RFC 6962), not the entry. */
  readonly leaf: Hash;
}

/**
 * Ratings that come in at the same moment share one signature: over the root
 * of a tree (RFC 6962) whose entries are what is promised to each.
 */
export function promiseEntry({ release, leaf }: Promised): Uint8Array {
  return concatBytes(utf8ToBytes(`${release}\n`), leaf);
}

/**
 * The text that the commune's key signs (Ed25519). No checkpoint reads so,
 * since its first line is an origin, which has a slash.
 */
export function promiseText(origin: string, root: Hash): string {
  return `nghe-dan promise\n${origin}\n${toBase64(root)}\n`;
}

/** A promise as a receipt carries it; bytes are in base 64. */
export interface SignedPromise {
  readonly origin: string;
  readonly leaf: string;
  readonly root: string;
  /** The place of this promise among those that were signed together, and their number. */
  readonly index: number;
  readonly size: number;
  /** The proof of that place (RFC 9162, section 2.1.3). */
  readonly path: readonly string[];
  readonly signature: string;
}

/** Whether the key of a log signed this promise for this release. */
export function isPromised(promise: SignedPromise, release: number, key: NoteKey): boolean {
  const { origin, index, size } = promise;
  const parts = [promise.leaf, promise.root, promise.signature, ...promise.path].map(fromBase64);
  const [leaf, root, signature, ...path] = parts.filter((bytes) => bytes !== null);
  if (!leaf || !root || !signature || parts.includes(null)) return false;
  const hash = leafHash(promiseEntry({ release, leaf }));
  if (!provesInclusion({ index, hash }, { size, root }, path)) return false;
  return origin === key.name && verifies(signature, promiseText(origin, root), key);
}
