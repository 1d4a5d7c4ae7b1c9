import { writeCheckpoint } from '../../../shared/log/checkpoint.ts';
import type { LogName } from '../../../shared/log/log-name.ts';
import { writeNote } from '../../../shared/log/note.ts';
import { levelWidth, TILE_WIDTH, type Tile } from '../../../shared/log/tile.ts';
import { type LogKey, noteKeyOf } from './log-key.ts';
import { logRoot, logSize, tileBytes } from './log-store.ts';

/** Sign the state of a log as it is now, which makes all of its entries public. */
export function publishCheckpoint(sql: SqlStorage, log: LogName, key: LogKey): void {
  const noteKey = noteKeyOf(key, log);
  const size = logSize(sql, log);
  const text = writeCheckpoint({ origin: noteKey.name, size, root: logRoot(sql, log) });
  sql.exec(
    'INSERT INTO checkpoint (log, size, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    log,
    size,
    writeNote(text, noteKey, key.sign),
  );
}

/** The signed checkpoint of a log at a size, or null when none was published at it. */
export function checkpointAt(sql: SqlStorage, log: LogName, size: number): string | null {
  const row = sql
    .exec<{ note: string }>('SELECT note FROM checkpoint WHERE log = ? AND size = ?', log, size)
    .toArray()[0];
  return row?.note ?? null;
}

/** How many entries of a log are public: the size of its newest checkpoint. */
export function publishedSize(sql: SqlStorage, log: LogName): number {
  return sql
    .exec<{ size: number }>(
      'SELECT coalesce(max(size), 0) AS size FROM checkpoint WHERE log = ?',
      log,
    )
    .one().size;
}

/** The bytes of a tile, or null while the public log does not fill it. */
export function publishedTile(sql: SqlStorage, log: LogName, tile: Tile): Uint8Array | null {
  const width = levelWidth(tile.level, publishedSize(sql, log));
  return tile.index * TILE_WIDTH + tile.width > width ? null : tileBytes(sql, log, tile);
}
