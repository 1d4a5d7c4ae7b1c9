import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyDatabase, inDatabase } from './copy-database.ts';
import { objectFile } from './data-folder.ts';
import type { BackedUp } from './manifest.ts';
import { ENCRYPTED, storeFile } from './store-file.ts';
import { storedState } from './stored-log.ts';

/** Where a backup is taken from and put. */
export interface Places {
  /** The server's own data. */
  readonly own: string;
  /** For copies that are not encrypted yet: in the data folder, where such data lies anyway. */
  readonly scratch: string;
  readonly target: string;
  /** Where the keys of boxes are kept, one generation; null to keep none. */
  readonly keys: string | null;
  readonly recipients: readonly string[];
}

const ATTEMPTS = 3;

/** Backs up one commune; what of it goes into the manifest. */
export async function backUpCommune(
  places: Places,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<BackedUp> {
  const { own, scratch, target, recipients } = places;
  const [copy, keys] = [join(scratch, 'commune'), join(scratch, 'keys')];
  try {
    copyCommune(own, id, copy, places.keys === null ? null : keys);
    const known = inDatabase(copy, (database) => ({
      commune: id,
      ratings: storedState(database, 'ratings'),
      events: storedState(database, 'events'),
    }));
    const file = join('communes', storedName(id, recipients));
    const stored = await storeFile(copy, join(target, file), recipients);
    if (places.keys !== null && existsSync(keys))
      await storeKeys(places.keys, keys, id, recipients);
    return { name, known, stored: { file, ...stored } };
  } finally {
    await Promise.all([copy, keys].map((file) => rm(file, { force: true })));
  }
}

/** How a file is called in a backup. */
export function storedName(name: string, recipients: readonly string[]): string {
  return `${name}.sqlite.gz${recipients.length > 0 ? ENCRYPTED : ''}`;
}

/**
 * Copies a commune and, if asked for, the keys of its box. Keys first: those of a
 * copy are then all there unless a release fell in between, and then it is done again.
 */
function copyCommune(own: string, id: string, copy: string, keys: string | null): void {
  const keysFile = objectFile(own, 'boxKeys', id);
  if (keys === null || !existsSync(keysFile)) {
    copyDatabase(objectFile(own, 'commune', id), copy);
    return;
  }
  for (let attempt = 1; ; attempt += 1) {
    copyDatabase(keysFile, keys);
    copyDatabase(objectFile(own, 'commune', id), copy);
    if (attempt === ATTEMPTS || hasKeys(copy, keys)) return;
  }
}

/** Whether there is a key for all that lies in the box. */
function hasKeys(copy: string, keys: string): boolean {
  const numbers = (file: string, table: string) =>
    inDatabase(file, (database) =>
      database
        .prepare(`SELECT DISTINCT release FROM ${table}`)
        .all()
        .map(({ release }) => release),
    );
  const known = new Set(numbers(keys, 'box_key'));
  return numbers(copy, 'box').every((release) => known.has(release));
}

/** In place of those of the last time: of keys there is one generation. */
async function storeKeys(
  folder: string,
  copy: string,
  id: string,
  recipients: readonly string[],
): Promise<void> {
  const file = join(folder, storedName(id, recipients));
  await storeFile(copy, `${file}.new`, recipients);
  await rename(`${file}.new`, file);
}
