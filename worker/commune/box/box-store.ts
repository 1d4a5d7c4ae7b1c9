/** A sealed rating in the box. */
export interface BoxRow {
  readonly key: Uint8Array;
  readonly release: number;
  readonly sealed: Uint8Array;
}

interface StoredRow extends Record<string, SqlStorageValue> {
  key: ArrayBuffer;
  release: number;
  sealed: ArrayBuffer;
}

/**
 * Where a row lies, as SQLite reads an integer: the first 63 bits of its key.
 * Two of a million rows share a place once in twenty million boxes.
 */
function placeOf(key: Uint8Array): string {
  return String(new DataView(key.buffer, key.byteOffset).getBigUint64(0) >> 1n);
}

/** Put a sealed rating in the box; false when its key is there or was handled before. */
export function putInBox(sql: SqlStorage, row: BoxRow): boolean {
  const written = sql.exec(
    `INSERT INTO box (place, key, release, sealed)
     SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM handled WHERE key = ?2)
     ON CONFLICT (place) DO NOTHING`,
    placeOf(row.key),
    row.key,
    row.release,
    row.sealed,
  );
  return written.rowsWritten > 0;
}

export function findInBox(sql: SqlStorage, key: Uint8Array): BoxRow | null {
  const row = sql
    .exec<StoredRow>('SELECT key, release, sealed FROM box WHERE place = ?', placeOf(key))
    .toArray()[0];
  return row === undefined ? null : fromStored(row);
}

/** Up to `most` rows of a release after the row with the key `after`, or from the first. */
export function boxSlice(
  sql: SqlStorage,
  release: number,
  after: Uint8Array | null,
  most: number,
): readonly BoxRow[] {
  return sql
    .exec<StoredRow>(
      'SELECT key, release, sealed FROM box WHERE place > ? AND release = ? ORDER BY place LIMIT ?',
      after === null ? '-1' : placeOf(after),
      release,
      most,
    )
    .toArray()
    .map(fromStored);
}

/** Put another seal in the place of a row's. */
export function sealInBox(sql: SqlStorage, { key, sealed }: Omit<BoxRow, 'release'>): void {
  sql.exec('UPDATE box SET sealed = ? WHERE place = ?', sealed, placeOf(key));
}

export function removeFromBox(sql: SqlStorage, key: Uint8Array): void {
  sql.exec('DELETE FROM box WHERE place = ?', placeOf(key));
}

/** Remember the key of a rating that a release has handled, so that a late retry finds it. */
export function rememberHandled(sql: SqlStorage, { key, release }: Omit<BoxRow, 'sealed'>): void {
  sql.exec('INSERT INTO handled (key, release) VALUES (?, ?) ON CONFLICT DO NOTHING', key, release);
}

/** The release that handled the rating with this key, or null. */
export function handledBy(sql: SqlStorage, key: Uint8Array): number | null {
  const row = sql
    .exec<{ release: number }>('SELECT release FROM handled WHERE key = ?', key)
    .toArray()[0];
  return row?.release ?? null;
}

/** Forget some keys of ratings handled before a release; whether there were any. */
export function forgetHandled(sql: SqlStorage, before: number, most: number): boolean {
  const written = sql.exec(
    'DELETE FROM handled WHERE key IN (SELECT key FROM handled WHERE release < ? LIMIT ?)',
    before,
    most,
  );
  return written.rowsWritten > 0;
}

function fromStored(row: StoredRow): BoxRow {
  return { key: new Uint8Array(row.key), release: row.release, sealed: new Uint8Array(row.sealed) };
}
