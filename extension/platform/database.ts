import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ConcernKey } from './concern-keys.ts';
import { ownName } from './drawers.ts';
import type { Kept } from './kept-answers.ts';
import type { Membership } from './membership.ts';
import type { Stored } from './sealed.ts';
import type { Snapshot } from './snapshot.ts';

/** What the device keeps: one read paints a page; and Mặt trận's keys. */
interface Tables extends DBSchema {
  membership: { key: 'own'; value: Membership };
  snapshot: { key: 'own'; value: Stored<Snapshot> };
  /** By fingerprint. */
  concernKeys: { key: string; value: ConcernKey };
  kept: { key: string; value: Stored<Kept<unknown>> };
  /** By the id of the comment. */
  readComments: { key: string; value: true };
}

const tables = ['membership', 'snapshot', 'concernKeys', 'kept', 'readComments'] as const;

const opened = new Map<string, Promise<IDBPDatabase<Tables>>>();

/** The open drawer's database, opened once for each page or worker. */
export async function database(): Promise<IDBPDatabase<Tables>> {
  const name = await ownName('nghe-dan');
  const known = opened.get(name) ?? open(name);
  opened.set(name, known);
  return known;
}

function open(name: string): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(name, 3, {
    upgrade(db) {
      for (const table of tables) {
        if (!db.objectStoreNames.contains(table)) db.createObjectStore(table);
      }
    },
    // The browser may close it, for one when site data are cleared.
    terminated() {
      opened.delete(name);
    },
  });
}
