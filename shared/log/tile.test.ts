import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntryBundle, writeEntryBundle } from './entry-bundle.ts';
import { readHashTile, readTilePath, type Tile, tilePath, tilesOfLevel } from './tile.ts';

test('paths are those of C2SP tlog-tiles', () => {
  expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
  expect(tilePath({ level: 63, index: 0, width: 1 })).toBe('tile/63/000.p/1');
  expect(tilePath({ level: 'entries', index: 1000, width: 255 })).toBe(
    'tile/entries/x001/000.p/255',
  );
});

test('a tile is read from its path', () => {
  const tiles: fc.Arbitrary<Tile> = fc.record({
    level: fc.oneof(fc.nat({ max: 63 }), fc.constant('entries' as const)),
    index: fc.nat({ max: 10 ** 12 }),
    width: fc.integer({ min: 1, max: 256 }),
  });
  fc.assert(
    fc.property(tiles, (tile) => {
      const [, level = '', ...rest] = tilePath(tile).split('/');
      expect(readTilePath(level, rest.join('/'))).toEqual(tile);
    }),
  );
});

test.each([
  ['64', '000'],
  ['00', '000'],
  ['-1', '000'],
  ['data', '000'],
  ['0', ''],
  ['0', '0'],
  ['0', '0000'],
  ['0', 'x000/001'],
  ['0', '001/002'],
  ['0', 'x001/x002'],
  ['0', '000.p/0'],
  ['0', '000.p/256'],
  ['0', '000.p/07'],
  ['0', '000.p/5/'],
  ['0', '../000'],
])('level %j and %j is the path of no tile', (level, rest) => {
  expect(readTilePath(level, rest)).toBeNull();
});

test('a tree of 70,000 has the tiles that the specification counts', () => {
  const widths = [0, 1, 2, 3].map((level) => {
    const tiles = tilesOfLevel(level, 70_000);
    return { full: tiles.filter(({ width }) => width === 256).length, last: tiles.at(-1)?.width };
  });
  expect(widths).toEqual([
    { full: 273, last: 112 },
    { full: 1, last: 17 },
    { full: 0, last: 1 },
    { full: 0, last: undefined },
  ]);
  expect(tilesOfLevel(0, 256)).toEqual([{ level: 0, index: 0, width: 256 }]);
  expect(tilesOfLevel(1, 256)).toEqual([{ level: 1, index: 0, width: 1 }]);
});

test('entries come out of their bundle as they went in, and a cut bundle is refused', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 600 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(entries, fc.nat(), (some, cut) => {
      const bundle = writeEntryBundle(some);
      expect(readEntryBundle(bundle, some.length)).toEqual(some);
      expect(readEntryBundle(bundle, some.length + 1)).toBeNull();
      expect(readEntryBundle(bundle.slice(0, cut % bundle.length), some.length)).toBeNull();
    }),
  );
});

test('a tile of hashes has 32 bytes for each', () => {
  expect(readHashTile(new Uint8Array(96).fill(9), 3)).toHaveLength(3);
  expect(readHashTile(new Uint8Array(95), 3)).toBeNull();
  expect(readHashTile(new Uint8Array(128), 3)).toBeNull();
});
