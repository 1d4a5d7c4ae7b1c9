import { join } from 'node:path';
import type { Call } from '../command/call.ts';
import { backUpCommune, type Places, storedName } from './backup-commune.ts';
import { backUpProvince } from './backup-province.ts';
import { copyDatabase } from './copy-database.ts';
import { objectFile } from './data-folder.ts';
import { type BackedUp, type BackedUpProvince, writeManifest } from './manifest.ts';
import { communesIn, type Listed, provincesIn } from './registry-file.ts';
import { type StoredFile, storeFile } from './store-file.ts';

interface Fault {
  /** The name in addresses of a commune or a province. */
  readonly id: string;
  readonly why: string;
}

/** What a backup holds, and what could not be copied. */
export interface Made {
  readonly communes: readonly BackedUp[];
  readonly provinces: readonly BackedUpProvince[];
  readonly bytes: number;
  readonly faults: readonly Fault[];
}

/**
 * The registry first, so that of all that it lists there is a copy. Provinces last:
 * a province then knows at least the releases that the copies of its communes have told it.
 */
export async function backUpAll(call: Call, places: Places): Promise<Made> {
  const madeAt = new Date().toISOString();
  const { registry, listed, provinces: ids } = await backUpRegistry(places);
  const faults: Fault[] = [];
  const communes = await eachOf(
    listed,
    async (commune, at) => {
      const made = await backUpCommune(places, commune);
      call.progress(at + 1, listed.length, commune.id);
      return made;
    },
    faults,
  );
  const provinces = await eachOf(
    ids.map((id) => ({ id })),
    ({ id }) => backUpProvince(places, id),
    faults,
  );
  const missing = faults.map(({ id }) => id);
  await writeManifest(places.target, { format: 1, madeAt, registry, communes, provinces, missing });
  const files = [registry, ...[...communes, ...provinces].map(({ stored }) => stored)];
  const bytes = files.reduce((sum, stored) => sum + stored.bytes, 0);
  return { communes, provinces, bytes, faults };
}

/** One that cannot be read takes no other with it. */
async function eachOf<Item extends { readonly id: string }, Copy>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<Copy>,
  faults: Fault[],
): Promise<Copy[]> {
  const made: Copy[] = [];
  for (const [at, item] of items.entries()) {
    try {
      made.push(await work(item, at));
    } catch (error) {
      faults.push({ id: item.id, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return made;
}

async function backUpRegistry({ own, scratch, target, recipients }: Places): Promise<{
  registry: StoredFile;
  listed: readonly Listed[];
  provinces: readonly string[];
}> {
  const copy = join(scratch, 'registry');
  copyDatabase(objectFile(own, 'registry', 'registry'), copy);
  const file = storedName('registry', recipients);
  const stored = await storeFile(copy, join(target, file), recipients);
  return {
    registry: { file, ...stored },
    listed: communesIn(copy),
    provinces: provincesIn(copy),
  };
}
