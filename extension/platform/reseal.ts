import { database } from './database.ts';
import type { Access } from './drawer-key.ts';
import { lettersDatabase } from './letters-database.ts';
import { fromStored, toStored } from './sealed.ts';

/**
 * Writes all that the open drawer keeps anew: what `before` opened is sealed by
 * `after`. Interrupted, what is left is still opened by the one or the other.
 */
export async function reseal(before: Access, after: Access): Promise<void> {
  const [db, letters] = await Promise.all([database(), lettersDatabase()]);
  for (const table of ['snapshot', 'kept'] as const) {
    for (const key of await db.getAllKeys(table)) {
      const stored = await resealed(await db.get(table, key as 'own'), before, after);
      if (stored !== null) await db.put(table, stored, key as 'own');
    }
  }
  for (const table of ['occasions', 'due', 'templates', 'signer'] as const) {
    for (const key of await letters.getAllKeys(table)) {
      const stored = await resealed(await letters.get(table, key as 'own'), before, after);
      if (stored !== null) await letters.put(table, stored as never, key as 'own');
    }
  }
}

async function resealed<Value>(
  stored: Value | undefined,
  before: Access,
  after: Access,
): Promise<Value | null> {
  const value = await fromStored(stored, before);
  return value === null ? null : ((await toStored(value, after)) as Value | null);
}
