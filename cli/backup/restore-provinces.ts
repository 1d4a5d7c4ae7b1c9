import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { objectFile } from './data-folder.ts';
import type { BackedUpProvince } from './manifest.ts';
import { placeFile } from './place-file.ts';
import { communesIn, provincesIn, unlistProvince } from './registry-file.ts';
import type { Restoring } from './restoring.ts';
import { unpackFile } from './store-file.ts';

/**
 * Brings back what provinces were told: of those that the registry lists and of
 * which nothing is there. What is there is newer, and stays. A province of which
 * there is no copy either is listed no more, and may be made again.
 */
export async function restoreProvinces(
  { from, own, scratch, identities }: Restoring,
  provinces: readonly BackedUpProvince[],
): Promise<void> {
  const registry = objectFile(own, 'registry', 'registry');
  const listed = provincesIn(registry);
  for (const id of listed) {
    const target = objectFile(own, 'province', id);
    const backedUp = provinces.find((one) => one.id === id);
    if (existsSync(target)) continue;
    if (backedUp === undefined) {
      unlistProvince(registry, id);
      continue;
    }
    const copy = join(scratch, 'province');
    await unpackFile(join(from, backedUp.stored.file), copy, identities);
    forgetUnlisted(copy, new Set(communesIn(registry).map((commune) => commune.id)));
    await placeFile(copy, target);
  }
}

/** A commune that was made while the backup ran is in the province's copy, but not in the registry's. */
function forgetUnlisted(copy: string, listed: ReadonlySet<string>): void {
  const database = new DatabaseSync(copy);
  const forget = database.prepare('DELETE FROM commune WHERE id = ?');
  for (const { id } of database.prepare('SELECT id FROM commune').all()) {
    if (!listed.has(String(id))) forget.run(String(id));
  }
  database.close();
}
