import type { Receipt } from '../../../shared/contract/rating.ts';
import { toBase64 } from '../../../shared/log/base64.ts';
import { leafHash } from '../../../shared/log/merkle.ts';
import { type Promised, promiseEntry, promiseText } from '../../../shared/log/promise.ts';
import { inclusionProof, rootOf, subtreesOf } from '../../../shared/log/tree.ts';
import type { LogKey } from './log-key.ts';

/** Promise many at once, under one signature: it costs more than all the rest of a rating. */
export function signPromises(
  promised: readonly Promised[],
  { origin, sign }: LogKey,
): readonly NonNullable<Receipt['promise']>[] {
  const size = promised.length;
  if (size === 0) return [];
  const subtree = subtreesOf(promised.map((one) => leafHash(promiseEntry(one))));
  const root = rootOf(size, subtree);
  const signature = toBase64(sign(promiseText(origin, root)));
  return promised.map(({ leaf }, index) => ({
    origin,
    leaf: toBase64(leaf),
    root: toBase64(root),
    index,
    size,
    path: inclusionProof(index, size, subtree).map(toBase64),
    signature,
  }));
}
