import type { Receipt } from '../../shared/contract/rating.ts';
import type { Hash } from '../../shared/log/merkle.ts';
import type { Refusal } from '../problem.ts';
import { isRefusal } from '../problem.ts';
import type { LogKey } from './log/log-key.ts';
import { signPromises } from './log/promise.ts';

/** A rating that was taken in, before its receipt is signed. */
export interface Taken {
  readonly receipt: Omit<Receipt, 'promise'>;
  /** The hash of its leaf; null when nothing leads to it any more. */
  readonly leaf: Hash | null;
}

/** The receipts of ratings that were taken in together. */
export function signReceipts(
  outcomes: readonly (Taken | Refusal)[],
  key: LogKey,
): readonly (Receipt | Refusal)[] {
  const promised = outcomes.flatMap((outcome) => {
    if (isRefusal(outcome) || outcome.leaf === null) return [];
    return [{ outcome, release: outcome.receipt.release, leaf: outcome.leaf }];
  });
  const signed = signPromises(promised, key);
  const promises = new Map(promised.map(({ outcome }, at) => [outcome, signed[at]]));
  return outcomes.map((outcome) =>
    isRefusal(outcome) ? outcome : { ...outcome.receipt, promise: promises.get(outcome) ?? null },
  );
}
