import { emptyRoot, type Hash, leafHash, nodeHash } from './merkle.ts';

/**
 * The hash of a complete subtree: the one at `position` (from 0) of those with
 * 2^level leaves. Level 0 are the leaves' hashes.
 */
export type SubtreeHash = (level: number, position: number) => Hash;

/** A complete subtree and its hash. */
export interface Subtree {
  readonly level: number;
  readonly position: number;
  readonly hash: Hash;
}

/** The root of the tree of the first `size` leaves (RFC 6962, section 2.1). */
export function rootOf(size: number, subtree: SubtreeHash): Hash {
  return size === 0 ? emptyRoot() : rangeHash(0, size, subtree);
}

/** The root of a tree of these entries. */
export function rootOfEntries(entries: readonly Uint8Array[]): Hash {
  return rootOf(entries.length, subtreesOf(entries.map(leafHash)));
}

/** The subtrees above these leaves, each computed once when first asked for. */
export function subtreesOf(leaves: readonly Hash[]): SubtreeHash {
  const known: Hash[][] = [];
  const subtree: SubtreeHash = (level, position) => {
    if (level === 0) return leaves[position] ?? missing(level, position);
    const row = (known[level] ??= []);
    return (row[position] ??= nodeHash(
      subtree(level - 1, 2 * position),
      subtree(level - 1, 2 * position + 1),
    ));
  };
  return subtree;
}

/** The complete subtrees that a new leaf at `position` makes, itself first. */
export function completedBy(leaf: Hash, position: number, subtree: SubtreeHash): Subtree[] {
  const completed: Subtree[] = [{ level: 0, position, hash: leaf }];
  for (let last = completed[0]; last !== undefined && last.position % 2 === 1;) {
    const hash = nodeHash(subtree(last.level, last.position - 1), last.hash);
    last = { level: last.level + 1, position: (last.position - 1) / 2, hash };
    completed.push(last);
  }
  return completed;
}

/** The proof that the leaf at `index` is in the tree of `size` (RFC 9162, section 2.1.3.1). */
export function inclusionProof(index: number, size: number, subtree: SubtreeHash): readonly Hash[] {
  return pathTo(index, 0, size, subtree);
}

function pathTo(index: number, start: number, end: number, subtree: SubtreeHash): readonly Hash[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...pathTo(index, start, middle, subtree), rangeHash(middle, end, subtree)]
    : [...pathTo(index, middle, end, subtree), rangeHash(start, middle, subtree)];
}

/** The proof that the tree of `newer` leaves appends to that of `older` (RFC 9162, section 2.1.4.1). */
export function consistencyProof(
  older: number,
  newer: number,
  subtree: SubtreeHash,
): readonly Hash[] {
  return older === 0 || older === newer ? [] : subproof(older, 0, newer, true, subtree);
}

function subproof(
  older: number,
  start: number,
  end: number,
  isOlderTree: boolean,
  subtree: SubtreeHash,
): readonly Hash[] {
  if (older === end) return isOlderTree ? [] : [rangeHash(start, end, subtree)];
  const middle = start + splitOf(end - start);
  return older <= middle
    ? [...subproof(older, start, middle, isOlderTree, subtree), rangeHash(middle, end, subtree)]
    : [...subproof(older, middle, end, false, subtree), rangeHash(start, middle, subtree)];
}

function rangeHash(start: number, end: number, subtree: SubtreeHash): Hash {
  const level = Math.log2(end - start);
  if (Number.isInteger(level)) return subtree(level, start / (end - start));
  const middle = start + splitOf(end - start);
  return nodeHash(rangeHash(start, middle, subtree), rangeHash(middle, end, subtree));
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function missing(level: number, position: number): never {
  throw new RangeError(`the tree has no subtree ${position} at level ${level}`);
}
