import { runInDurableObject } from 'cloudflare:test';

/** Every table of an object's database with all of its rows, blobs as arrays of bytes. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** All that an object's database holds at this moment. */
export async function tablesOf(stub: DurableObjectStub): Promise<Tables> {
  return runInDurableObject(stub, (_object, { storage: { sql } }) => {
    const names = sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    return Object.fromEntries(
      names.map(({ name }) => [name, sql.exec(`SELECT * FROM "${name}"`).toArray().map(readable)]),
    );
  });
}

function readable(row: Record<string, SqlStorageValue>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value,
    ]),
  );
}
