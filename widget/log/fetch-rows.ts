import { type Hash, sameHash } from '../../shared/log/merkle.ts';
import {
  readHashTile,
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  tilesOfLevel,
} from '../../shared/log/tile.ts';
import { subtreesOfTiles } from '../../shared/log/tile-tree.ts';
import type { AskLog } from './ask-log.ts';
import { fetchTile } from './fetch-tile.ts';
import { ensure } from './log-fault.ts';

/**
 * Fetch tiles of the log at a path: of level 0 those that are wanted, and all
 * above, which are 1/255 of the log. A row for each level, with holes; throws
 * LogFault when a tile does not fit the one above it.
 */
export async function fetchRows(
  ask: AskLog,
  path: string,
  size: number,
  isWanted: (tile: Tile) => boolean,
): Promise<readonly (readonly Hash[])[]> {
  const rows: Hash[][] = [];
  const fetching: Promise<void>[] = [];
  for (let level = 0; TILE_WIDTH ** level <= size; level += 1) {
    const row: Hash[] = (rows[level] = []);
    const wanted = tilesOfLevel(level, size).filter((tile) => level > 0 || isWanted(tile));
    fetching.push(...wanted.map((tile) => fetchInto(row, ask, path, tile)));
  }
  await Promise.all(fetching);
  rows.forEach((row, level) => examineParents(row, rows[level + 1] ?? []));
  return rows;
}

async function fetchInto(row: Hash[], ask: AskLog, path: string, tile: Tile): Promise<void> {
  const hashes = await fetchTile(ask, path, tile, readHashTile);
  hashes.forEach((hash, at) => (row[tile.index * TILE_WIDTH + at] = hash));
}

/** Each full tile that was fetched has the hash that the tile above gives it. */
function examineParents(row: readonly Hash[], parents: readonly Hash[]): void {
  parents.forEach((parent, index) => {
    const tile = row.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH);
    if (tile[0] !== undefined) ensure(sameHash(parent, subtreesOfTiles([tile])(TILE_HEIGHT, 0)));
  });
}
