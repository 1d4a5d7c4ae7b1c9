import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyRoot, type Hash, provesConsistency, provesInclusion } from './merkle.ts';

interface Vectors {
  inclusion: {
    leafIdx: number;
    treeSize: number;
    root: string | null;
    leafHash: string | null;
    proof: (string | null)[] | null;
    desc: string;
    wantErr: boolean;
  }[];
  consistency: {
    size1: number;
    size2: number;
    root1: string | null;
    root2: string | null;
    proof: (string | null)[] | null;
    desc: string;
    wantErr: boolean;
  }[];
}

const vectors: Vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../test/vectors/merkle.json'), 'utf8'),
);

const hash = (base64: string | null): Hash => Uint8Array.from(Buffer.from(base64 ?? '', 'base64'));
const hashes = (proof: (string | null)[] | null): Hash[] => (proof ?? []).map(hash);

test.each(vectors.inclusion)(
  'inclusion of $leafIdx in $treeSize as transparency-dev has it: $desc',
  ({ leafIdx, treeSize, root, leafHash, proof, wantErr }) => {
    const leaf = { index: leafIdx, hash: hash(leafHash) };
    const tree = { size: treeSize, root: hash(root) };
    expect(provesInclusion(leaf, tree, hashes(proof))).toBe(!wantErr);
  },
);

test.each(vectors.consistency)(
  'consistency of $size1 with $size2 as transparency-dev has it: $desc',
  ({ size1, size2, root1, root2, proof, wantErr }) => {
    const older = { size: size1, root: hash(root1) };
    const newer = { size: size2, root: hash(root2) };
    expect(provesConsistency(older, newer, hashes(proof))).toBe(!wantErr);
  },
);

test('the empty tree has the root of RFC 6962', () => {
  expect(Buffer.from(emptyRoot()).toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});
