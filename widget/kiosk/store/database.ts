import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Own } from './own.ts';
import type { SealedRating } from './seal.ts';

interface Tables extends DBSchema {
  own: { key: keyof Own; value: Own[keyof Own] };
  queue: { key: string; value: SealedRating };
}

let opened: Promise<IDBPDatabase<Tables>> | undefined;

/** The kiosk's own database; rejects where the browser refuses to store, and is asked anew then. */
export function database(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>('nghe-dan-kiosk', 1, {
    upgrade(db) {
      db.createObjectStore('own');
      db.createObjectStore('queue', { keyPath: 'id' });
    },
    // The browser may close it, for one when site data are cleared.
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
