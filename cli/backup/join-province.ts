import { DatabaseSync } from 'node:sqlite';
import { objectFile } from './data-folder.ts';
import { type Listed, provincesIn } from './registry-file.ts';

/**
 * Makes a commune that is restored agree with its province. Of a release that
 * the province knows and the commune no longer has, the province forgets the
 * figures; one that it has not heard of, the commune tells as soon as the server
 * runs. A commune whose province is not here belongs to none from then on.
 *
 * @param copy the commune's own file, before it takes its place
 * @returns the province that is not here, or null
 */
export function joinProvince(own: string, commune: Listed, copy: string): string | null {
  const database = new DatabaseSync(copy);
  try {
    const { province = null } = database.prepare('SELECT province FROM profile').get() ?? {};
    if (province === null) return null;
    if (!provincesIn(objectFile(own, 'registry', 'registry')).includes(String(province))) {
      database.exec('UPDATE profile SET province = NULL');
      return String(province);
    }
    const newest = newestRelease(database);
    const known = admitted(objectFile(own, 'province', String(province)), commune, newest);
    if (known < newest) tellAtOnce(database, known);
    return null;
  } finally {
    database.close();
  }
}

/** The number of the newest release that a commune has published; 0 before the first. */
function newestRelease(database: DatabaseSync): number {
  const row = database
    .prepare("SELECT coalesce(max(number), 0) AS newest FROM release WHERE state = 'published'")
    .get();
  return Number(row?.['newest']);
}

/** The newest release up to that one of which the province knows; 0 for none. */
function admitted(province: string, { id, name }: Listed, newest: number): number {
  const database = new DatabaseSync(province);
  try {
    database
      .prepare(
        `INSERT INTO commune (id, name) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
      )
      .run(id, name);
    database
      .prepare(
        `UPDATE commune SET release = NULL, published_at = NULL, channels = NULL
         WHERE id = ? AND release > ?`,
      )
      .run(id, newest);
    const row = database
      .prepare('SELECT coalesce(release, 0) AS known FROM commune WHERE id = ?')
      .get(id);
    return Number(row?.['known']);
  } finally {
    database.close();
  }
}

/** workerd keeps an object's alarm under the key 1, in ns since 1970. */
function tellAtOnce(database: DatabaseSync, known: number): void {
  database.prepare('UPDATE profile SET told_release = ?').run(known);
  database
    .prepare('INSERT OR REPLACE INTO _cf_METADATA (key, value) VALUES (1, ?)')
    .run(BigInt(Date.now()) * 1_000_000n);
}
