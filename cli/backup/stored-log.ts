import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { readCheckpoint } from '../../shared/log/checkpoint.ts';
import { writeEntryBundle } from '../../shared/log/entry-bundle.ts';
import { type LogName, logOrigin } from '../../shared/log/log-name.ts';
import { type NoteKey, readNote, writeNoteKey } from '../../shared/log/note.ts';
import {
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tilesOfLevel,
} from '../../shared/log/tile.ts';
import { ensure } from '../../shared/monitor/broken.ts';
import type { KnownLog } from '../../shared/monitor/known.ts';
import type { ShownLog } from '../../shared/monitor/material.ts';
import { toBase64 } from '../../shared/log/base64.ts';

/** What an Ed25519 seed of 32 bytes is wrapped in (PKCS #8, RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A log as the tables of a commune hold it, up to its newest checkpoint: as a server would show it. */
export function storedLog(database: DatabaseSync, log: LogName): ShownLog {
  const checkpoint = newestCheckpoint(database, log);
  const size = readCheckpoint(readNote(checkpoint)?.text ?? '')?.size ?? 0;
  const tiles = new Map<string, Uint8Array>();
  for (const tile of allTiles(size)) tiles.set(tilePath(tile), tileOf(database, log, tile));
  return { key: writeNoteKey(noteKey(database, log)), checkpoint, tiles };
}

/** Key, size and root of the newest checkpoint. */
export function storedState(database: DatabaseSync, log: LogName): KnownLog {
  const read = readCheckpoint(readNote(newestCheckpoint(database, log))?.text ?? '');
  ensure(read !== null, 'checkpoint-unsigned', { log });
  return { key: writeNoteKey(noteKey(database, log)), size: read.size, root: toBase64(read.root) };
}

/** Every checkpoint that was published, from the oldest. */
export function storedCheckpoints(database: DatabaseSync, log: LogName): readonly string[] {
  return database
    .prepare('SELECT note FROM checkpoint WHERE log = ? ORDER BY size')
    .all(log)
    .map(({ note }) => String(note));
}

function newestCheckpoint(database: DatabaseSync, log: LogName): string {
  return storedCheckpoints(database, log).at(-1) ?? '';
}

function noteKey(database: DatabaseSync, log: LogName): NoteKey {
  const row = database.prepare('SELECT origin, seed FROM log_key').get();
  const seed = Buffer.from((row?.['seed'] ?? new Uint8Array()) as Uint8Array);
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const name = logOrigin(String(row?.['origin']), log);
  return { name, publicKey: Uint8Array.from(Buffer.from(x, 'base64url')) };
}

function* allTiles(size: number): Generator<Tile> {
  yield* tilesOfLevel('entries', size);
  for (let level = 0; TILE_WIDTH ** level <= size; level += 1) yield* tilesOfLevel(level, size);
}

function tileOf(database: DatabaseSync, log: LogName, tile: Tile): Uint8Array {
  const first = tile.index * TILE_WIDTH;
  const range = [log, first, first + tile.width] as const;
  if (tile.level === 'entries') {
    const rows = database.prepare(
      'SELECT entry AS bytes FROM log_entry WHERE log = ? AND position >= ? AND position < ? ORDER BY position',
    );
    return writeEntryBundle(rows.all(...range).map(bytesOf));
  }
  const rows = database.prepare(
    'SELECT hash AS bytes FROM log_hash WHERE log = ? AND position >= ? AND position < ? AND level = ? ORDER BY position',
  );
  return new Uint8Array(Buffer.concat(rows.all(...range, tile.level * TILE_HEIGHT).map(bytesOf)));
}

function bytesOf(row: Record<string, unknown>): Uint8Array {
  return row['bytes'] as Uint8Array;
}
