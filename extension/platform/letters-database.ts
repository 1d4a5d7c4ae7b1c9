import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LetterTemplates } from '../../shared/contract/letter.ts';
import { ownName } from './drawers.ts';
import type { Occasion } from './occasions.ts';
import type { Stored } from './sealed.ts';

/** Who signs printed letters on this device, as they signed last. */
export interface Signer {
  readonly signerTitle: string;
  readonly signerName: string;
}

/** What the device keeps of letters: those with names of citizens, which go nowhere else. */
interface Tables extends DBSchema {
  /** By id. */
  occasions: { key: string; value: Stored<Occasion> };
  /** The last days (ISO 8601) for the letters that the server said are waited for. */
  due: { key: 'own'; value: Stored<readonly string[]> };
  templates: { key: 'own'; value: Stored<LetterTemplates> };
  signer: { key: 'own'; value: Stored<Signer> };
}

const tables = ['occasions', 'due', 'templates', 'signer'] as const;

const opened = new Map<string, Promise<IDBPDatabase<Tables>>>();

/** A database of its own in the open drawer, opened once for each page or worker. */
export async function lettersDatabase(): Promise<IDBPDatabase<Tables>> {
  const name = await ownName('nghe-dan-letters');
  const known = opened.get(name) ?? open(name);
  opened.set(name, known);
  return known;
}

function open(name: string): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(name, 1, {
    upgrade(db) {
      for (const table of tables) db.createObjectStore(table);
    },
    terminated() {
      opened.delete(name);
    },
  });
}

/** Forgets all letters of this device. */
export async function wipeLetters(): Promise<void> {
  const db = await lettersDatabase();
  await Promise.all([...db.objectStoreNames].map((name) => db.clear(name)));
}
