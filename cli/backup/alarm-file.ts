import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inDatabase } from './copy-database.ts';
import { kindFolder, objectId } from './data-folder.ts';

/**
 * Tells the scheduler of a server that does not run when the alarm of a restored
 * commune rings. workerd keeps that in two places, in the object's own file
 * (`_cf_METADATA`) and for all objects of a kind in `metadata.sqlite`; without
 * the second a restored commune would never publish again.
 *
 * @param copy the commune's own file
 */
export function setAlarmOf(own: string, commune: string, copy: string): void {
  const moment = inDatabase(copy, (database) => {
    const alarm = database.prepare('SELECT value FROM _cf_METADATA WHERE key = 1');
    alarm.setReadBigInts(true);
    return alarm.get()?.['value'] ?? 0n;
  });
  const database = new DatabaseSync(join(kindFolder(own, 'commune'), 'metadata.sqlite'));
  database.exec(
    `CREATE TABLE IF NOT EXISTS _cf_ALARM (
       actor_id TEXT PRIMARY KEY,
       scheduled_time INTEGER,
       actor_name TEXT
     ) WITHOUT ROWID`,
  );
  database
    .prepare(
      'INSERT OR REPLACE INTO _cf_ALARM (actor_id, scheduled_time, actor_name) VALUES (?, ?, ?)',
    )
    .run(objectId('commune', commune), moment, commune);
  database.close();
}
