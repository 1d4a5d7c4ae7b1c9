import { type Hash, nodeHash } from './merkle.ts';
import { TILE_HEIGHT } from './tile.ts';
import type { SubtreeHash } from './tree.ts';

/**
 * The subtrees above the hashes of tiles: row `level` of `rows` has the hashes
 * of that level of tiles at their positions, with holes where no tile was
 * fetched.
 *
 * @throws RangeError for a subtree that the tiles do not reach down to.
 */
export function subtreesOfTiles(rows: readonly (readonly Hash[])[]): SubtreeHash {
  const subtree: SubtreeHash = (level, position) => {
    const known = rows[level / TILE_HEIGHT]?.[position];
    if (known !== undefined) return known;
    if (level === 0) throw new RangeError(`no tile holds leaf ${position}`);
    return nodeHash(subtree(level - 1, 2 * position), subtree(level - 1, 2 * position + 1));
  };
  return subtree;
}
