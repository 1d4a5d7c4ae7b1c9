import type { WorkProof } from '../../../shared/contract/work.ts';
import { LIFETIME } from './make-work.ts';
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
  const left = expiresAt * 1000 - now;
  // What ends later than all that is given out now was not given out.
  if (left < 0 || left > LIFETIME) return false;
  return counter === workCounter(key, { rating, doublings, expiresAt });
}
