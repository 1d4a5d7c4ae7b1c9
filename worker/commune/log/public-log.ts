import type { LogName } from '../../../shared/log/log-name.ts';
import { writeNoteKey } from '../../../shared/log/note.ts';
import type { Tile } from '../../../shared/log/tile.ts';
import {
  checkpointAt,
  publishCheckpoint,
  publishedSize,
  publishedTile,
} from './checkpoint-store.ts';
import { cosignedCheckpoint } from './cosignature-store.ts';
import { makeLogKey, noteKeyOf, readLogKey } from './log-key.ts';

/** A part of a log that can be asked for: 'key', a checkpoint (by size, or the newest), a tile. */
export type LogPart = 'key' | { readonly size: number | 'newest' } | Tile;

/** Begin both logs of a new commune; begun logs stay as they are. */
export function startLogs(sql: SqlStorage, host: string, commune: string): void {
  makeLogKey(sql, host, commune);
  for (const log of ['ratings', 'events'] as const) {
    if (checkpointAt(sql, log, 0) === null) publishCheckpoint(sql, log, readLogKey(sql));
  }
}

/** A part of the public log: text, or a tile's bytes; null when it is not there. */
export function readLogPart(
  sql: SqlStorage,
  log: LogName,
  wanted: LogPart,
): string | Uint8Array | null {
  if (wanted === 'key') return writeNoteKey(noteKeyOf(readLogKey(sql), log));
  if ('width' in wanted) return publishedTile(sql, log, wanted);
  const size = wanted.size === 'newest' ? publishedSize(sql, log) : wanted.size;
  return cosignedCheckpoint(sql, log, size);
}
