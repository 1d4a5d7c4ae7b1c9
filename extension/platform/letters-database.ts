import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LetterTemplates } from '../../shared/contract/letter.ts';
import type { Occasion } from './occasions.ts';

/** Who signs printed letters on this device, as they signed last. */
export interface Signer {
  readonly signerTitle: string;
  readonly signerName: string;
}

/** What the device keeps of letters: those with names of citizens, which go nowhere else. */
interface Tables extends DBSchema {
  occasions: { key: string; value: Occasion };
  /** The last days (ISO 8601) for the letters that the server said are waited for. */
  due: { key: 'own'; value: readonly string[] };
  templates: { key: 'own'; value: LetterTemplates };
  signer: { key: 'own'; value: Signer };
}

let opened: Promise<IDBPDatabase<Tables>> | undefined;

/** A database of its own, opened once for each page or worker. */
export function lettersDatabase(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>('nghe-dan-letters', 1, {
    upgrade(db) {
      db.createObjectStore('occasions', { keyPath: 'id' });
      for (const name of ['due', 'templates', 'signer'] as const) db.createObjectStore(name);
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Forgets all letters of this device. */
export async function wipeLetters(): Promise<void> {
  const db = await lettersDatabase();
  await Promise.all([...db.objectStoreNames].map((name) => db.clear(name)));
}
