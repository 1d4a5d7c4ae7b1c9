import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { examine } from '../../shared/monitor/examine.ts';
import type { Known } from '../../shared/monitor/known.ts';
import type { Material } from '../../shared/monitor/material.ts';
import { COMMUNE, madeCommune, shown, signerOf } from './made-commune.ts';
import { mutations, type Scene } from './mutations.ts';
import { type Random, seeded } from './random.ts';

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 500);
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** The monitor last looked after the third release of six. */
const LAST_SEEN = 2;

function makeScene(random: Random): Scene {
  const states = madeCommune(random);
  const newest = states.at(-1);
  if (newest === undefined) throw new Error('no release');
  return { states, newest, known: LAST_SEEN, commune: signerOf(1), stranger: signerOf(2) };
}

function look(material: Material, known: Known | null) {
  return examine(COMMUNE, material, known);
}

function knownOf({ states, known, commune }: Scene): Known {
  const seen = states[known];
  if (seen === undefined) throw new Error('nothing was seen');
  const outcome = look(shown(seen, commune), null);
  if ('broken' in outcome) throw new Error(outcome.broken.code);
  return outcome.known;
}

const random = seeded(SEED);
const scene = makeScene(random);
const known = knownOf(scene);
const honest = shown(scene.newest, scene.commune);

test('a log that nobody bent holds at every release', () => {
  for (const state of scene.states.slice(LAST_SEEN)) {
    expect(look(shown(state, scene.commune), known)).toHaveProperty('known');
    expect(look({ ...shown(state, scene.commune), openings: null }, known)).toHaveProperty('known');
  }
});

test(
  `a monitor that holds one earlier checkpoint finds each of ${MUTATIONS} mutations (seed ${SEED})`,
  { timeout: 600_000 },
  () => {
    const kinds = Object.entries(mutations);
    const missed: string[] = [];
    let tried = 0;
    while (tried < MUTATIONS) {
      const [kind, mutate] = kinds[tried % kinds.length] ?? [];
      const material = mutate?.(random, scene);
      // What came out as it went in is no mutation.
      if (kind === undefined || material === undefined || isDeepStrictEqual(material, honest))
        continue;
      tried += 1;
      if (!('broken' in look(material, known))) missed.push(`${kind} (${tried})`);
    }
    expect(missed).toEqual([]);
  },
);

test('a commune that replaces a leaf and covers it up is found by who saw the log, and by nobody else', () => {
  const cover = mutations['change: log signed by the commune, events made to fit'];
  const material = cover?.(seeded(7), scene);
  if (material === undefined) throw new Error('no such mutation');
  expect(look(material, known)).toHaveProperty('broken');
  expect(look({ ...material, openings: null }, null)).toHaveProperty('known');
});
