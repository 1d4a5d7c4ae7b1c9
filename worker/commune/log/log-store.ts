import { writeEntryBundle } from '../../../shared/log/entry-bundle.ts';
import type { LogName } from '../../../shared/log/log-name.ts';
import { type Hash, leafHash } from '../../../shared/log/merkle.ts';
import { TILE_HEIGHT, TILE_WIDTH, type Tile } from '../../../shared/log/tile.ts';
import { completedBy, rootOf, type SubtreeHash } from '../../../shared/log/tree.ts';

/** How many entries a log has, those that are not public yet included. */
export function logSize(sql: SqlStorage, log: LogName): number {
  return sql
    .exec<{ size: number }>(
      'SELECT coalesce(max(position) + 1, 0) AS size FROM log_entry WHERE log = ?',
      log,
    )
    .one().size;
}

/** The root of the tree of all entries of a log. */
export function logRoot(sql: SqlStorage, log: LogName): Hash {
  return rootOf(logSize(sql, log), storedSubtrees(sql, log));
}

/** Append entries; each one costs about two rows. The position of the first. */
export function appendEntries(
  sql: SqlStorage,
  log: LogName,
  entries: readonly Uint8Array[],
): number {
  const first = logSize(sql, log);
  const subtree = storedSubtrees(sql, log);
  entries.forEach((entry, at) => {
    const position = first + at;
    sql.exec('INSERT INTO log_entry (log, position, entry) VALUES (?, ?, ?)', log, position, entry);
    for (const made of completedBy(leafHash(entry), position, subtree)) {
      sql.exec(
        'INSERT INTO log_hash (log, level, position, hash) VALUES (?, ?, ?, ?)',
        log,
        made.level,
        made.position,
        made.hash,
      );
    }
  });
  return first;
}

function storedSubtrees(sql: SqlStorage, log: LogName): SubtreeHash {
  return (level, position) => {
    const row = sql
      .exec<{ hash: ArrayBuffer }>(
        'SELECT hash FROM log_hash WHERE log = ? AND level = ? AND position = ?',
        log,
        level,
        position,
      )
      .one();
    return new Uint8Array(row.hash);
  };
}

/** The bytes of a tile that the log is known to have. */
export function tileBytes(sql: SqlStorage, log: LogName, tile: Tile): Uint8Array {
  const first = tile.index * TILE_WIDTH;
  const range = [log, first, first + tile.width] as const;
  if (tile.level === 'entries') {
    const entries = blobs(
      sql.exec<Blob>(
        `SELECT entry AS bytes FROM log_entry
          WHERE log = ? AND position >= ? AND position < ? ORDER BY position`,
        ...range,
      ),
    );
    return writeEntryBundle(entries);
  }
  const hashes = blobs(
    sql.exec<Blob>(
      `SELECT hash AS bytes FROM log_hash
        WHERE log = ? AND position >= ? AND position < ? AND level = ? ORDER BY position`,
      ...range,
      tile.level * TILE_HEIGHT,
    ),
  );
  return new Uint8Array(Buffer.concat(hashes));
}

interface Blob extends Record<string, SqlStorageValue> {
  bytes: ArrayBuffer;
}

function blobs(rows: SqlStorageCursor<Blob>): readonly Uint8Array[] {
  return rows.toArray().map(({ bytes }) => new Uint8Array(bytes));
}
