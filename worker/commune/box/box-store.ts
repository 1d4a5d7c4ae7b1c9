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

/** Put a sealed rating in the box; false when its key is there or was handled before. */
export function putInBox(sql: SqlStorage, row: BoxRow): boolean {
  const written = sql.exec(
    `INSERT INTO box (key, release, sealed, place)
     SELECT ?1, ?2, ?3, random() >> 11 WHERE NOT EXISTS (SELECT 1 FROM handled WHERE key = ?1)
     ON CONFLICT (key) DO NOTHING`,
    row.key,
    row.release,
    row.sealed,
  );
  return written.rowsWritten > 0;
}

export function findInBox(sql: SqlStorage, key: Uint8Array): BoxRow | null {
  const row = sql
    .exec<StoredRow>('SELECT key, release, sealed FROM box WHERE key = ?', key)
    .toArray()[0];
  return row === undefined ? null : fromStored(row);
}

/** Up to `most` rows of a release with keys after `after`, in the order of keys. */
export function boxSlice(
  sql: SqlStorage,
  release: number,
  after: Uint8Array,
  most: number,
): readonly BoxRow[] {
  return sql
    .exec<StoredRow>(
      'SELECT key, release, sealed FROM box WHERE key > ? AND release = ? ORDER BY key LIMIT ?',
      after,
      release,
      most,
    )
    .toArray()
    .map(fromStored);
}

/** Put another seal in the place of a row's. */
export function sealInBox(sql: SqlStorage, { key, sealed }: Omit<BoxRow, 'release'>): void {
  sql.exec('UPDATE box SET sealed = ? WHERE key = ?', sealed, key);
}

export function removeFromBox(sql: SqlStorage, key: Uint8Array): void {
  sql.exec('DELETE FROM box WHERE key = ?', key);
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

/** Forget the keys of ratings handled before a release. */
export function forgetHandled(sql: SqlStorage, before: number): void {
  sql.exec('DELETE FROM handled WHERE release < ?', before);
}

function fromStored(row: StoredRow): BoxRow {
  return { key: new Uint8Array(row.key), release: row.release, sealed: new Uint8Array(row.sealed) };
}
