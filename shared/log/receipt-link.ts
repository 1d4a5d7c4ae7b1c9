import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url, toBase64url } from '../token/base64url.ts';
import type { SignedPromise } from './promise.ts';

/** What a citizen keeps of a rating: enough to find it in the log, nothing of its answers. */
export interface KeptReceipt {
  readonly commune: string;
  /** The rating's own id, which only the citizen's device chose. */
  readonly id: string;
  readonly release: number;
  /** ISO 8601. */
  readonly opensAt: string;
  readonly promise: SignedPromise;
}

/** The address that checks a receipt; the receipt is in the fragment, which reaches no server. */
export function receiptLink(server: string, receipt: KeptReceipt): string {
  const { commune, id, release, opensAt, promise } = receipt;
  const kept: KeptReceipt = { commune, id, release, opensAt, promise };
  return `${server}/check#${toBase64url(utf8ToBytes(JSON.stringify(kept)))}`;
}

/** The receipt in the fragment of such an address (without #), or null when there is none. */
export function readReceiptLink(fragment: string): KeptReceipt | null {
  try {
    // Names, base 64 and dates alone: each byte is a character.
    const kept: unknown = JSON.parse(String.fromCodePoint(...fromBase64url(fragment)));
    return isReceipt(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Throws TypeError where not even the parts are there. */
function isReceipt(kept: unknown): kept is KeptReceipt {
  const { commune, id, release, opensAt, promise } = kept as KeptReceipt;
  const { origin, leaf, root, index, size, path, signature } = promise;
  return (
    [commune, id, opensAt, origin, leaf, root, signature].every(isText) &&
    path.every(isText) &&
    [release, index, size].every((count) => Number.isSafeInteger(count))
  );
}

function isText(part: unknown): boolean {
  return typeof part === 'string';
}
