import { createHash, type Hash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

/** SHA-256 over every row of every table of every database in a data folder, in hex, by file. */
export function storedIn(data: string): Readonly<Record<string, string>> {
  const files = globSync('*/*.sqlite', { cwd: data }).toSorted();
  return Object.fromEntries(files.map((file) => [file, contentOf(join(data, file))]));
}

function contentOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const hash = createHash('sha256');
  const tables = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  for (const { name, sql } of tables) {
    hash.update(String(sql));
    const every = database.prepare(`SELECT * FROM "${String(name)}"`);
    // Alarms are told in nanoseconds.
    every.setReadBigInts(true);
    for (const row of every.iterate())
      for (const value of Object.values(row)) hashValue(hash, value);
  }
  database.close();
  return hash.digest('hex');
}

function hashValue(hash: Hash, value: SQLOutputValue): void {
  hash.update(value instanceof Uint8Array ? value : `${typeof value} ${String(value)}\n`);
}
