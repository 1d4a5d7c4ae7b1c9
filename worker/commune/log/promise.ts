import type { Receipt } from '../../../shared/contract/rating.ts';
import { leafHash } from '../../../shared/log/merkle.ts';
import { promiseText } from '../../../shared/log/promise.ts';
import type { BoxedRating } from '../box/boxed-rating.ts';
import type { LogKey } from './log-key.ts';
import { ratingEntry } from './rating-leaf.ts';

/** The promise that a rating will be in the log, as the receipt carries it. */
export function promiseOf(
  rating: BoxedRating,
  { origin, sign }: LogKey,
): NonNullable<Receipt['promise']> {
  const leaf = leafHash(ratingEntry(rating));
  const signature = sign(promiseText({ origin, release: rating.since, leaf }));
  return {
    origin,
    leaf: Buffer.from(leaf).toString('base64'),
    signature: Buffer.from(signature).toString('base64'),
  };
}
