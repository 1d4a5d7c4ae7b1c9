import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hash, leafHash } from './merkle.ts';
import { levelWidth, TILE_HEIGHT, TILE_WIDTH } from './tile.ts';
import { subtreesOfTiles } from './tile-tree.ts';
import { rootOf, subtreesOf } from './tree.ts';

const SIZE = 70_000;
const whole = subtreesOf(
  Array.from({ length: SIZE }, (_, at) =>
    leafHash(Uint8Array.of(at & 255, (at >> 8) & 255, at >> 16)),
  ),
);

/** The rows of a tree of `size`, of whose leaves only the last tile is there. */
function rowsOf(size: number): readonly Hash[][] {
  return [0, 1, 2].map((level) => {
    const row: Hash[] = [];
    const width = levelWidth(level, size);
    const first = level === 0 ? width - (width % TILE_WIDTH) : 0;
    for (let at = first; at < width; at += 1) row[at] = whole(level * TILE_HEIGHT, at);
    return row;
  });
}

test('the upper tiles and the last one give the root of a tree of any size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: SIZE }), (size) => {
      expect(rootOf(size, subtreesOfTiles(rowsOf(size)))).toEqual(rootOf(size, whole));
    }),
    { numRuns: 50 },
  );
});

test('what no tile reaches down to is not made up', () => {
  const subtree = subtreesOfTiles(rowsOf(SIZE));
  expect(() => subtree(0, 5)).toThrow(RangeError);
  expect(() => subtree(7, 1)).toThrow(RangeError);
});
