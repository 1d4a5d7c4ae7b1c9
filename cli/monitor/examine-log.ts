import { fromBase64 } from '../../shared/log/base64.ts';
import { type Checkpoint, openCheckpoint } from '../../shared/log/checkpoint.ts';
import { readEntryBundle } from '../../shared/log/entry-bundle.ts';
import { type LogName, logOrigin } from '../../shared/log/log-name.ts';
import { leafHash, sameHash } from '../../shared/log/merkle.ts';
import { type NoteKey, readNoteKey } from '../../shared/log/note.ts';
import {
  readHashTile,
  TILE_HEIGHT,
  TILE_WIDTH,
  tilePath,
  tilesOfLevel,
} from '../../shared/log/tile.ts';
import { rootOf, type SubtreeHash, subtreesOf } from '../../shared/log/tree.ts';
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
  ensure(checkpoint !== null, `The checkpoint of the log of ${log} is not signed by its key.`);
  const entries = readEntries(log, shown, checkpoint.size);
  const subtree = subtreesOf(entries.map(leafHash));
  ensure(
    sameHash(rootOf(checkpoint.size, subtree), checkpoint.root),
    `The entries of the log of ${log} do not have the root of its checkpoint.`,
  );
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
  ensure(key !== null, `The key of the log of ${log} cannot be read.`);
  ensure(
    known === null || shown.key === known.key,
    `The log of ${log} has another key than before.`,
  );
  ensure(
    key.name.endsWith(logOrigin(`/${commune}`, log)),
    `The log of ${log} is that of ${key.name}, not of ${commune}.`,
  );
  return key;
}

function readEntries(log: LogName, shown: ShownLog, size: number): readonly Uint8Array[] {
  return tilesOfLevel('entries', size).flatMap((tile) => {
    const path = tilePath(tile);
    const entries = readEntryBundle(shown.tiles.get(path) ?? new Uint8Array(0), tile.width);
    ensure(entries !== null, `The log of ${log} does not show its entries whole: ${path}.`);
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
      ensure(holds === true, `A tile of the log of ${log} does not fit its entries: ${path}.`);
    }
  }
}

/** The tree that was known must be the beginning of this one. */
function examineGrowth(log: LogName, size: number, subtree: SubtreeHash, known: KnownLog): void {
  ensure(
    size >= known.size,
    `The log of ${log} was rolled back: it had ${known.size} entries and has ${size}.`,
  );
  const root = fromBase64(known.root);
  ensure(
    root !== null && sameHash(rootOf(known.size, subtree), root),
    `The log of ${log} was rewritten: its first ${known.size} entries are not those that were seen before.`,
  );
}
