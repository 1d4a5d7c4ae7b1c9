import { toBase64 } from './base64.ts';
import type { Hash } from './merkle.ts';

/** What a receipt promises: this leaf will be in the log of `origin` by this release. */
export interface LogPromise {
  readonly origin: string;
  readonly release: number;
  /** The hash of the leaf (RFC 6962), not the entry. */
  readonly leaf: Hash;
}

/**
 * The text that the commune's key signs (Ed25519) for a receipt. No checkpoint
 * reads so, since its first line is an origin, which has a slash.
 */
export function promiseText({ origin, release, leaf }: LogPromise): string {
  return `nghe-dan promise\n${origin}\n${release}\n${toBase64(leaf)}\n`;
}
