import type { Receipt } from '../../../shared/contract/rating.ts';
import { type Hash, leafHash } from '../../../shared/log/merkle.ts';
import { type Promised, promiseEntry, promiseText } from '../../../shared/log/promise.ts';
import { rootOf, type SubtreeHash, subtreesOf } from '../../../shared/log/tree.ts';
import type { LogKey } from './log-key.ts';

/** In the places of the tree that no promise takes. */
const nothing = leafHash(new Uint8Array(0));

/**
 * Promise many at once, under one signature: it costs more than all the rest of
 * a rating. The tree is filled up to a power of two, so that each of its nodes
 * is made once and stands in the paths of many.
 */
export function signPromises(
  promised: readonly Promised[],
  { origin, sign }: LogKey,
): readonly NonNullable<Receipt['promise']>[] {
  if (promised.length === 0) return [];
  const size = 2 ** Math.ceil(Math.log2(promised.length));
  const leaves = promised.map((one) => leafHash(promiseEntry(one)));
  const subtree = subtreesOf([...leaves, ...Array<Hash>(size - leaves.length).fill(nothing)]);
  const hash = rootOf(size, subtree);
  const [root, signature] = [base64(hash), base64(sign(promiseText(origin, hash)))];
  const textOf = textsOf(subtree);
  return promised.map(({ leaf }, index) => ({
    origin,
    leaf: base64(leaf),
    root,
    index,
    size,
    path: Array.from({ length: Math.log2(size) }, (_, level) =>
      textOf(level, (index >> level) ^ 1),
    ),
    signature,
  }));
}

/** The subtrees' hashes in base 64, each written once. */
function textsOf(subtree: SubtreeHash): (level: number, position: number) => string {
  const known: string[][] = [];
  return (level, position) =>
    ((known[level] ??= [])[position] ??= base64(subtree(level, position)));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
