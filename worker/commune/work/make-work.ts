import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Work } from '../../../shared/contract/work.ts';
import { workCounter, type WorkKey } from './work-counter.ts';

/** How long work is good for, in milliseconds. */
export const LIFETIME = 20 * 60 * 1000;

/** A challenge for one rating, from `now` in milliseconds since 1970. */
export async function makeWork(
  key: WorkKey,
  data: { readonly rating: string; readonly doublings: number },
  now: number,
): Promise<Work> {
  const expiresAt = Math.floor((now + LIFETIME) / 1000);
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: workCounter(key, { ...data, expiresAt }),
    data,
    deriveKey,
    expiresAt,
  });
  return challenge as Work;
}
