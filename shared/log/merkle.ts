import { sha256 } from '@noble/hashes/sha2.js';

/** A SHA-256 hash of a Merkle tree: 32 bytes. */
export type Hash = Uint8Array;

const HASH_LENGTH = 32;

/** The hash of an entry (RFC 6962, section 2.1): SHA-256 over 0x00 and the entry. */
export function leafHash(entry: Uint8Array): Hash {
  return sha256.create().update(Uint8Array.of(0)).update(entry).digest();
}

/** The hash of two subtrees (RFC 6962, section 2.1): SHA-256 over 0x01, left and right. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256.create().update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** The root of the tree without leaves. */
export function emptyRoot(): Hash {
  return sha256(new Uint8Array(0));
}

export function sameHash(one: Hash, other: Hash): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/**
 * Whether `proof` shows the leaf at `index` in the tree of `size` leaves with
 * this root (RFC 9162, section 2.1.3.2).
 */
export function provesInclusion(
  leaf: { readonly index: number; readonly hash: Hash },
  tree: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (!isCount(leaf.index) || !isCount(tree.size) || leaf.index >= tree.size) return false;
  if (leaf.hash.length !== HASH_LENGTH) return false;
  let node = leaf.index;
  let last = tree.size - 1;
  let root = leaf.hash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      root = nodeHash(sibling, root);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      root = nodeHash(root, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(root, tree.root);
}

/**
 * Whether `proof` shows that the newer tree only appends to the older one
 * (RFC 9162, section 2.1.4.2).
 */
export function provesConsistency(
  older: { readonly size: number; readonly root: Hash },
  newer: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  if (older.size === 0) return false;
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  return climbs(older, newer, first, path);
}

function climbs(
  older: { readonly size: number; readonly root: Hash },
  newer: { readonly size: number; readonly root: Hash },
  first: Hash,
  path: readonly Hash[],
): boolean {
  let [node, last] = [older.size - 1, newer.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [olderRoot, newerRoot] = [first, first];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      olderRoot = nodeHash(sibling, olderRoot);
      newerRoot = nodeHash(sibling, newerRoot);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newerRoot = nodeHash(newerRoot, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(olderRoot, older.root) && sameHash(newerRoot, newer.root);
}

/** Sizes go beyond 32 bits, where JavaScript's shifts wrap. */
const half = (value: number): number => Math.floor(value / 2);

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
