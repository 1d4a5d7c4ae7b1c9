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
