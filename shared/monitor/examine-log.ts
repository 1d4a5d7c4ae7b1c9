import { fromBase64 } from '../log/base64.ts';
import { type Checkpoint, openCheckpoint } from '../log/checkpoint.ts';
import { readEntryBundle } from '../log/entry-bundle.ts';
import { type LogName, logOrigin } from '../log/log-name.ts';
import { leafHash, sameHash } from '../log/merkle.ts';
import { type NoteKey, readNoteKey } from '../log/note.ts';
import { readHashTile, TILE_HEIGHT, TILE_WIDTH, tilePath, tilesOfLevel } from '../log/tile.ts';
import { rootOf, type SubtreeHash, subtreesOf } from '../log/tree.ts';
import { ensure } from './broken.ts';
import type { KnownLog } from './known.ts';
import type { ShownLog } from './material.ts';

/** A log whose signature, root and tiles hold, and which appends to what was known. */
export interface TrustedLog {
  readonly key: NoteKey;
  readonly checkpoint: Checkpoint;
  readonly entries: readonly Uint8Array[];
  readonly subtree: SubtreeHash;
}

/** Examine one log; throws Broken. */
export function examineLog(
  log: LogName,
  commune: string,
  shown: ShownLog,
  known: KnownLog | null,
): TrustedLog {
  const key = examineKey(log, commune, shown, known);
  const checkpoint = openCheckpoint(shown.checkpoint, key);
  ensure(checkpoint !== null, 'checkpoint-unsigned', { log });
  const entries = readEntries(log, shown, checkpoint.size);
  const subtree = subtreesOf(entries.map(leafHash));
  ensure(sameHash(rootOf(checkpoint.size, subtree), checkpoint.root), 'root', { log });
  examineTiles(log, shown, checkpoint.size, subtree);
  if (known !== null) examineGrowth(log, checkpoint.size, subtree, known);
  return { key, checkpoint, entries, subtree };
}

function examineKey(
  log: LogName,
  commune: string,
  shown: ShownLog,
  known: KnownLog | null,
): NoteKey {
  const key = readNoteKey(shown.key);
  ensure(key !== null, 'key-unreadable', { log });
  ensure(known === null || shown.key === known.key, 'key-changed', { log });
  const isOwn = key.name.endsWith(logOrigin(`/${commune}`, log));
  ensure(isOwn, 'key-foreign', { log, name: key.name, commune });
  return key;
}

function readEntries(log: LogName, shown: ShownLog, size: number): readonly Uint8Array[] {
  return tilesOfLevel('entries', size).flatMap((tile) => {
    const path = tilePath(tile);
    const entries = readEntryBundle(shown.tiles.get(path) ?? new Uint8Array(0), tile.width);
    ensure(entries !== null, 'entries-missing', { log, path });
    return entries;
  });
}

function examineTiles(log: LogName, shown: ShownLog, size: number, subtree: SubtreeHash): void {
  for (let level = 0; TILE_WIDTH ** level <= size; level += 1) {
    for (const tile of tilesOfLevel(level, size)) {
      const path = tilePath(tile);
      const hashes = readHashTile(shown.tiles.get(path) ?? new Uint8Array(0), tile.width);
      const holds = hashes?.every((hash, at) =>
        sameHash(hash, subtree(level * TILE_HEIGHT, tile.index * TILE_WIDTH + at)),
      );
      ensure(holds === true, 'tile', { log, path });
    }
  }
}

/** The tree that was known must be the beginning of this one. */
function examineGrowth(log: LogName, size: number, subtree: SubtreeHash, known: KnownLog): void {
  ensure(size >= known.size, 'rolled-back', { log, before: known.size, size });
  const root = fromBase64(known.root);
  ensure(root !== null && sameHash(rootOf(known.size, subtree), root), 'rewritten', {
    log,
    before: known.size,
  });
}
