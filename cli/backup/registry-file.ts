import { DatabaseSync } from 'node:sqlite';
import { inDatabase } from './copy-database.ts';

/** A commune as the registry lists it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
}

/** The communes that a registry lists, in the order of their names in addresses. */
export function communesIn(registry: string): readonly Listed[] {
  return inDatabase(registry, (database) =>
    database
      .prepare('SELECT id, name FROM commune WHERE ready ORDER BY id')
      .all()
      .map(({ id, name }) => ({ id: String(id), name: String(name) })),
  );
}

/** The provinces that a registry lists. */
export function provincesIn(registry: string): readonly string[] {
  return inDatabase(registry, (database) =>
    database
      .prepare('SELECT id FROM province WHERE ready ORDER BY id')
      .all()
      .map(({ id }) => String(id)),
  );
}

/** Whether nothing was made in a registry yet: no commune, no province, and nobody was paired. */
export function isUntouched(registry: string): boolean {
  return inDatabase(registry, (database) =>
    ['commune', 'province', 'member'].every(
      (table) => database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined,
    ),
  );
}

/** Lists a commune in the registry of a server that does not run. */
export function listIn(registry: string, { id, name }: Listed): void {
  const database = new DatabaseSync(registry);
  database
    .prepare(
      `INSERT INTO commune (id, name, ready) VALUES (?, ?, 1)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, ready = 1`,
    )
    .run(id, name);
  database.close();
}

/** Takes a province from the list of a server that does not run, as if it were half made. */
export function unlistProvince(registry: string, id: string): void {
  const database = new DatabaseSync(registry);
  database.prepare('UPDATE province SET ready = 0 WHERE id = ?').run(id);
  database.close();
}
