import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { hex, type Sightings, WatchedTables } from './watched-tables.ts';
import { WriteAheadLog } from './write-ahead-log.ts';

/**
 * A weaker release on a backup: it opens the ratings of the box in the order in
 * which they lie there, under random keys, 250 in a transaction.
 *
 * @returns what its write-ahead log shows of opened ratings by leaf, and the leaf of each row of the box
 */
export function releaseInOrderOfBox(path: string): {
  readonly seen: Sightings;
  readonly leafOf: ReadonlyMap<string, string>;
} {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA wal_autocheckpoint = 0');
  const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'opened'").get();
  const keys = database.prepare('SELECT key FROM box ORDER BY key').all();
  const insert = database.prepare(
    `INSERT INTO opened (release, key, officer, channel, rating, leaf, comment_hash)
     VALUES (1, ?, 'officer', 'receipt', ?, ?, ?)`,
  );
  const leafOf = new Map<string, string>();
  for (let first = 0; first < keys.length; first += 250) {
    database.exec('BEGIN');
    for (const { key } of keys.slice(first, first + 250)) {
      const leaf = randomBytes(4).readUInt32BE();
      insert.run(randomBytes(16), 'a rating'.repeat(12), leaf, randomBytes(32));
      leafOf.set(Buffer.from(key as Uint8Array).toString('hex'), String(leaf));
    }
    database.exec('COMMIT');
  }
  const tables = new WatchedTables(new Map([['opened', Number(root?.['rootpage'])]]), {
    opened: (values) => hex(values[5]),
  });
  for (const commit of new WriteAheadLog(`${path}-wal`).read()) tables.see(commit);
  database.close();
  return { seen: tables.sightings('opened'), leafOf };
}
