import { hash } from 'node:crypto';

/** Hashes that the cheapest work takes at most; half of them on the average. */
export const USUAL_HASHES = 100_000;

/** What a commune makes and checks work by. */
export interface WorkKey {
  /** 64 characters, which is one block of SHA-256. */
  readonly secret: string;
  /** Hashes that work takes at most when it is not doubled. */
  readonly hashes: number;
}

/** What the counter of a challenge depends on. */
export interface WorkTerms {
  readonly rating: string;
  readonly doublings: number;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/**
 * The counter that is sought for a rating, which the server need not remember:
 * a number that nobody can tell without the key (SHA-256 between two blocks of
 * it: K. Yasuda, "Sandwich" Is Indeed Secure, ACISP 2007), below the most
 * hashes that the work may take.
 */
export function workCounter({ secret, hashes }: WorkKey, terms: WorkTerms): number {
  const { rating, doublings, expiresAt } = terms;
  const text = `${secret}${rating} ${doublings} ${expiresAt} ${secret}`;
  const number = Number.parseInt(hash('sha256', text, 'hex').slice(0, 12), 16);
  return number % (hashes * 2 ** doublings);
}
