import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** How long to wait while the server sets its log back, in ms. */
const PATIENCE = 10_000;

/**
 * Copies a database that a server may be writing to. It is read in one
 * transaction, so the copy is the database as it was at one moment between two
 * commits. It is written anew row by row: nothing that was deleted comes along,
 * and its pages do not tell in which order rows were written. A copy that is there is replaced.
 */
export function copyDatabase(file: string, copy: string): void {
  rmSync(copy, { force: true });
  const database = new DatabaseSync(file, { readOnly: true, timeout: PATIENCE });
  try {
    database.prepare('VACUUM INTO ?').run(copy);
  } finally {
    database.close();
  }
}

/** What is read in a database, which is closed afterwards. */
export function inDatabase<Value>(file: string, read: (database: DatabaseSync) => Value): Value {
  const database = new DatabaseSync(file, { readOnly: true, timeout: PATIENCE });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
