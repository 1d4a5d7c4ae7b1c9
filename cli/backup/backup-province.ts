import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Places, storedName } from './backup-commune.ts';
import { copyDatabase } from './copy-database.ts';
import { objectFile } from './data-folder.ts';
import type { BackedUpProvince } from './manifest.ts';
import { storeFile } from './store-file.ts';

/** Backs up one province: what its communes told it; what of it goes into the manifest. */
export async function backUpProvince(
  { own, scratch, target, recipients }: Places,
  id: string,
): Promise<BackedUpProvince> {
  const copy = join(scratch, 'province');
  try {
    copyDatabase(objectFile(own, 'province', id), copy);
    const file = join('provinces', storedName(id, recipients));
    const stored = await storeFile(copy, join(target, file), recipients);
    return { id, stored: { file, ...stored } };
  } finally {
    await rm(copy, { force: true });
  }
}
