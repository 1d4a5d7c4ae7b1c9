import { signal } from '@preact/signals';
import { deriveKeyPair, type KeyBytes } from '../../../shared/concern/derive-key-pair.ts';
import { fingerprintOf } from '../../../shared/concern/fingerprint.ts';
import { writeRecovery } from '../../../shared/concern/recovery.ts';
import { toBase64url } from '../../../shared/token/base64url.ts';
import { readCrockford, writeCrockford } from '../../../shared/token/crockford.ts';
import * as api from '../../api/concerns.ts';
import { keepConcernKey } from '../../platform/concern-keys.ts';
import { importConcernKey } from '../../platform/import-concern-key.ts';
import { withSession } from '../session.ts';
import { keys, openAgain, overseer } from './oversight-page.ts';
import { attempt } from '../tab/member-tab.ts';

/** A key that is not in use yet: it lives in this page alone, until its sheet was read back. */
export interface NewKey {
  readonly bytes: KeyBytes;
  readonly fingerprint: string;
  /** The recovery, as it is printed. */
  readonly groups: readonly string[];
  /** Which groups (from 1) are to be read back. */
  readonly asked: readonly number[];
}

export const newKey = signal<NewKey | null>(null);
/** Whether the sheet is out of sight and read back from paper. */
export const confirming = signal(false);
/** Groups that were not read back right. */
export const wrong = signal<readonly number[]>([]);

/** Makes a key from 32 random bytes, of which only the sheet keeps a copy. */
export function makeKey(): void {
  const seed = crypto.getRandomValues(new Uint8Array(32));
  const bytes = deriveKeyPair(seed);
  const groups = writeRecovery(seed);
  const fingerprint = fingerprintOf(bytes.publicKey);
  newKey.value = { bytes, fingerprint, groups, asked: threeOf(groups.length) };
  confirming.value = false;
  wrong.value = [];
}

/** Three different numbers from 1 on, in order. */
function threeOf(most: number): readonly number[] {
  const numbers = Array.from({ length: most }, (_, at) => at + 1);
  const chance = crypto.getRandomValues(new Uint8Array(most));
  return numbers
    .sort((one, other) => (chance[one - 1] ?? 0) - (chance[other - 1] ?? 0))
    .slice(0, 3)
    .sort((one, other) => one - other);
}

export function dropKey(): void {
  newKey.value = null;
}

/** Publishes the key, once the groups that were asked for were read from the paper. */
export async function publishKey(typed: ReadonlyMap<number, string>): Promise<void> {
  const made = newKey.value;
  const member = overseer();
  if (made === null || member === null) return;
  wrong.value = made.asked.filter((number) => plain(typed.get(number)) !== made.groups[number - 1]);
  if (wrong.value.length > 0) return;
  const { server, commune } = member;
  const publicKey = toBase64url(made.bytes.publicKey);
  const published = await attempt(async () => {
    // Kept first: a key that is in use must be here, one that is not does no harm.
    await keepConcernKey(await importConcernKey(made.bytes));
    const set = withSession(member, (token) =>
      api.setConcernKey(server, token, commune, publicKey),
    );
    keys.value = (await set).keys;
  });
  if (!published) return;
  newKey.value = null;
  await openAgain();
}

function plain(typed = ''): string {
  return writeCrockford(readCrockford(typed));
}
