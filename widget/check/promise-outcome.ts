import { toBase64 } from '../../shared/log/base64.ts';
import type { Hash } from '../../shared/log/merkle.ts';
import type { KeptReceipt } from '../../shared/log/receipt-link.ts';
import type { LoggedRelease } from './find-release.ts';
import type { Outcome } from './outcome.ts';

/** In ms: a release that is late by less may be on its way. */
const DAY = 24 * 60 * 60 * 1000;

/** What became of a signed promise. `leaves` are the hashes that the release logged. */
export function promiseOutcome(
  { promise, release: number, opensAt }: KeptReceipt,
  release: LoggedRelease | null,
  leaves: readonly Hash[],
  now: number,
): Outcome {
  const values = { release: number, opensAt };
  if (release === null) {
    return { name: now > Date.parse(opensAt) + DAY ? 'overdue' : 'waits', values };
  }
  const at = leaves.findIndex((leaf) => toBase64(leaf) === promise.leaf);
  const { first, unreadable } = release;
  if (at >= 0) return { name: 'in-log', values: { ...values, leaf: first + at } };
  return { name: unreadable > 0 ? 'unreadable' : 'betrayed', values: { ...values, unreadable } };
}
