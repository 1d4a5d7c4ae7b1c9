import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ConcernKey } from './concern-keys.ts';
import type { Membership } from './membership.ts';
import type { Snapshot } from './snapshot.ts';

/** What the device keeps: one record a table, so that one read paints a page; and Mặt trận's keys. */
interface Tables extends DBSchema {
  membership: { key: 'own'; value: Membership };
  snapshot: { key: 'own'; value: Snapshot };
  /** By fingerprint. */
  concernKeys: { key: string; value: ConcernKey };
}

let opened: Promise<IDBPDatabase<Tables>> | undefined;

/** The device's own database, opened once for each page or worker. */
export function database(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>('nghe-dan', 2, {
    upgrade(db, version) {
      if (version < 1) {
        db.createObjectStore('membership');
        db.createObjectStore('snapshot');
      }
      db.createObjectStore('concernKeys');
    },
    // The browser may close it, for one when site data are cleared.
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}
