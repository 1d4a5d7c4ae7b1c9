import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafHash, provesConsistency, provesInclusion } from './merkle.ts';
import {
  completedBy,
  consistencyProof,
  inclusionProof,
  rootOf,
  rootOfEntries,
  subtreesOf,
} from './tree.ts';

/** The leaves and roots of the reference implementation of RFC 6962 (certificate-transparency). */
const published = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [
    '606162636465666768696a6b6c6d6e6f',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ],
] as const;

const entries = published.map(([entry]) => Uint8Array.from(Buffer.from(entry, 'hex')));

test.each(published.map(([, root], at) => [at + 1, root] as const))(
  'the tree of %i leaves has the published root',
  (size, root) => {
    const computed = rootOfEntries(entries.slice(0, size));
    expect(Buffer.from(computed).toString('hex')).toBe(root);
  },
);

/** A forest of leaves, and the tree's subtrees made one leaf at a time. */
function grown(size: number) {
  const leaves = Array.from({ length: size }, (_, at) =>
    leafHash(Uint8Array.of(at & 255, at >> 8)),
  );
  const stored = new Map<string, Uint8Array>();
  const subtree = (level: number, position: number) => {
    const hash = stored.get(`${level} ${position}`);
    if (hash === undefined) throw new Error(`${level} ${position} was not made`);
    return hash;
  };
  leaves.forEach((leaf, at) => {
    for (const one of completedBy(leaf, at, subtree)) {
      stored.set(`${one.level} ${one.position}`, one.hash);
    }
  });
  return { leaves, subtree };
}

const sizes = fc.integer({ min: 1, max: 600 });

test('a tree that grew leaf by leaf has the root of the tree made at once', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { leaves, subtree } = grown(size);
      expect(rootOf(size, subtree)).toEqual(rootOf(size, subtreesOf(leaves)));
    }),
    { numRuns: 30 },
  );
});

test('every leaf is proven to be in every tree that holds it', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, some) => {
      const { leaves, subtree } = grown(size);
      const index = some % size;
      const hash = leaves[index] ?? new Uint8Array(0);
      const tree = { size, root: rootOf(size, subtree) };
      const proof = inclusionProof(index, size, subtree);
      expect(provesInclusion({ index, hash }, tree, proof)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('every tree is proven to append to every smaller one', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, some) => {
      const { subtree } = grown(size);
      const older = (some % size) + 1;
      const proof = consistencyProof(older, size, subtree);
      const tree = (count: number) => ({ size: count, root: rootOf(count, subtree) });
      expect(provesConsistency(tree(older), tree(size), proof)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
