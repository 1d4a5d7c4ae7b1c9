import { expect, test } from 'vitest';
import { leafHash } from '../../shared/log/merkle.ts';
import { readNoteKey } from '../../shared/log/note.ts';
import type { AskLog } from '../../widget/log/ask-log.ts';
import { readLeaves } from '../../widget/log/read-leaves.ts';
import { askMaterial } from './ask-material.ts';
import { madeCommune, shown, shownLog, signerOf } from './made-commune.ts';
import { seeded } from './random.ts';

const SIZE = 70_000;
const entries = Array.from({ length: SIZE }, (_, at) => new Uint8Array(32).fill(at & 255, at % 31));
const signer = signerOf(1);
const [state] = madeCommune(seeded(1));
if (state === undefined) throw new Error('no release');
const ratings = shownLog('ratings', entries, signer);
const ask = askMaterial({ ...shown(state, signer), ratings });
const key = readNoteKey(ratings.key);
if (key === null) throw new Error('no key');

const read = (from: AskLog, first: number, end: number) =>
  readLeaves(from, key, undefined, { first, end });

test('of a large log a week is read, the last tile, and what stands above', async () => {
  const { leaves } = await read(ask, 30_000, 30_300);
  expect(leaves).toEqual(entries.slice(30_000, 30_300).map(leafHash));
  expect(ask.asked.toSorted()).toEqual([
    '/log/checkpoint',
    '/log/tile/0/117',
    '/log/tile/0/118',
    '/log/tile/0/273.p/112',
    '/log/tile/1/000',
    '/log/tile/1/001.p/17',
    '/log/tile/2/000.p/1',
  ]);
});

test('a tile that fits no other is found on every level', async () => {
  for (const path of ask.asked.filter((asked) => asked.includes('tile'))) {
    const bent: AskLog = async (asked) => {
      const bytes = Uint8Array.from(await ask(asked));
      return asked === path ? bytes.fill(7, 0, 32) : bytes;
    };
    await expect(read(bent, 30_000, 30_300)).rejects.toMatchObject({ kind: 'bent' });
  }
});
