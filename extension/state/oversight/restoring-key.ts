import { signal } from '@preact/signals';
import { deriveKeyPair } from '../../../shared/concern/derive-key-pair.ts';
import { fingerprintOf } from '../../../shared/concern/fingerprint.ts';
import { readRecovery } from '../../../shared/concern/recovery.ts';
import { toBase64url } from '../../../shared/token/base64url.ts';
import { keepConcernKey } from '../../platform/concern-keys.ts';
import { importConcernKey } from '../../platform/import-concern-key.ts';
import { keys, openAgain } from './oversight-page.ts';

/** What came of typing a recovery. */
export type Restoring =
  | { readonly kind: 'wrong'; readonly groups: readonly number[] }
  /** A right recovery, of a key that was never used here. */
  | { readonly kind: 'other'; readonly fingerprint: string }
  | { readonly kind: 'done' };

export const restoring = signal<Restoring | null>(null);

/** Brings the key of a printed recovery to this device, if it is one of this commune's. */
export async function restoreKey(typed: string): Promise<void> {
  const read = readRecovery(typed);
  if ('wrong' in read) {
    restoring.value = { kind: 'wrong', groups: read.wrong };
    return;
  }
  const bytes = deriveKeyPair(read.seed);
  const publicKey = toBase64url(bytes.publicKey);
  if (!keys.value?.some((key) => key.publicKey === publicKey)) {
    restoring.value = { kind: 'other', fingerprint: fingerprintOf(bytes.publicKey) };
    return;
  }
  await keepConcernKey(await importConcernKey(bytes));
  await openAgain();
  restoring.value = { kind: 'done' };
}
