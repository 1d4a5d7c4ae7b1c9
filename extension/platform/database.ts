import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ConcernKey } from './concern-keys.ts';
import type { Kept } from './kept-answers.ts';
import type { Membership } from './membership.ts';
import type { Snapshot } from './snapshot.ts';

/** What the device keeps: one read paints a page; and Mặt trận's keys. */
interface Tables extends DBSchema {
  membership: { key: 'own'; value: Membership };
  snapshot: { key: 'own'; value: Snapshot };
  /** By fingerprint. */
  concernKeys: { key: string; value: ConcernKey };
  kept: { key: string; value: Kept<unknown> };
  /** By the id of the comment. */
  readComments: { key: string; value: true };
}

const tables = ['membership', 'snapshot', 'concernKeys', 'kept', 'readComments'] as const;

let opened: Promise<IDBPDatabase<Tables>> | undefined;

/** The device's own database, opened once for each page or worker. */
export function database(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>('nghe-dan', 3, {
    upgrade(db) {
      for (const table of tables) {
        if (!db.objectStoreNames.contains(table)) db.createObjectStore(table);
      }
    },
    // The browser may close it, for one when site data are cleared.
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}
