import { randomInt } from 'node:crypto';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Work } from '../../../shared/contract/work.ts';

const LIFETIME = 20 * 60 * 1000;

/** Whom work is for and how much it is: it takes evenly from 1 to `hashes` of them. */
export interface Asked {
  readonly rating: string;
  readonly hashes: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * A signed challenge. The server knows the counter that is sought and forgets
 * it, so the work has an end that can be told beforehand.
 */
export async function makeWork(key: string, { rating, hashes, now }: Asked): Promise<Work> {
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: randomInt(hashes),
    data: { rating },
    deriveKey,
    expiresAt: new Date(now + LIFETIME),
    hmacSignatureSecret: key,
  });
  return challenge as Work;
}
