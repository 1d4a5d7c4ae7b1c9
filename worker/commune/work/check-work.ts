import type { WorkProof } from '../../../shared/contract/work.ts';
import { workCounter, type WorkKey } from './work-counter.ts';

/**
 * Whether the work for a rating was done: in time, and the counter is the one
 * that was sought. Whoever asked for no work, or for another rating, cannot
 * know it. One hash; altcha-lib's own check is asynchronous and takes many
 * times as long.
 *
 * @param now milliseconds since 1970
 */
export function isDone(key: WorkKey, rating: string, proof: WorkProof, now: number): boolean {
  const { counter, doublings, expiresAt } = proof;
  return expiresAt * 1000 >= now && counter === workCounter(key, { rating, doublings, expiresAt });
}
