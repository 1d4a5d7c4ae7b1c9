import { DatabaseSync } from 'node:sqlite';

/** Every table of a backup with all of its rows, every value as text; blobs in hexadecimal. */
export function backupTables(
  path: string,
): Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> {
  const database = new DatabaseSync(path);
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    )
    .all()
    .map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${String(name)}"`);
      rows.setReadBigInts(true);
      return [String(name), rows.all().map(asText)];
    });
  database.close();
  return Object.fromEntries(tables);
}

function asText(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const cells = Object.entries(row).map(([column, value]) => [
    column,
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value),
  ]);
  return Object.fromEntries(cells);
}
