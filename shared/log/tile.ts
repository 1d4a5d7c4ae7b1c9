/** How many hashes a full tile holds (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
/** How many levels of the tree one level of tiles spans. */
export const TILE_HEIGHT = 8;

const HASH_LENGTH = 32;

/** A tile of hashes, or a bundle of the log's entries. */
export interface Tile {
  readonly level: number | 'entries';
  /** Where in its level, from 0. */
  readonly index: number;
  /** How many hashes or entries, 1 to 256; below 256 the tile is partial. */
  readonly width: number;
}

/** The path of a tile below the log's address, as `tile/0/x001/x234/067.p/5`. */
export function tilePath({ level, index, width }: Tile): string {
  const groups = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const parts = groups.match(/\d{3}/gu) ?? [];
  const path = parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/');
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** The tile at a path, its level and the rest; null unless `tilePath` writes it so. */
export function readTilePath(level: string, rest: string): Tile | null {
  const [, number = '', width = String(TILE_WIDTH)] =
    /^((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/u.exec(rest) ?? [];
  if (!/^(?:[0-9]|[1-5]\d|6[0-3]|entries)$/u.test(level) || number === '') return null;
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(number.replaceAll(/[x/]/gu, '')),
    width: Number(width),
  };
  return tile.width <= TILE_WIDTH && tilePath(tile) === `tile/${level}/${rest}` ? tile : null;
}

/** How many hashes or entries a level of tiles has in a tree of this size. */
export function levelWidth(level: Tile['level'], size: number): number {
  return level === 'entries' ? size : Math.floor(size / TILE_WIDTH ** level);
}

/** All tiles of one level in a tree of this size, the last one perhaps partial. */
export function tilesOfLevel(level: Tile['level'], size: number): readonly Tile[] {
  const width = levelWidth(level, size);
  return Array.from({ length: Math.ceil(width / TILE_WIDTH) }, (_, index) => ({
    level,
    index,
    width: Math.min(TILE_WIDTH, width - index * TILE_WIDTH),
  }));
}

/** The hashes of a tile, or null unless it holds exactly `width` of them. */
export function readHashTile(bytes: Uint8Array, width: number): readonly Uint8Array[] | null {
  if (bytes.length !== width * HASH_LENGTH) return null;
  return Array.from({ length: width }, (_, at) =>
    bytes.slice(at * HASH_LENGTH, (at + 1) * HASH_LENGTH),
  );
}
