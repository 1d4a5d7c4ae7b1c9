import { expect, test } from 'vitest';
import { soaks } from '../soaks.ts';
import { answerAs } from './citizens.ts';
import { randomFrom } from './random.ts';
import {
  type Cheat,
  handsCodesToTheContent,
  ratesHimself,
  signalled,
  usesCodesHimself,
  watchHonest,
} from './watch.ts';

const RUNS = soaks ? 1000 : 150;
const COMMUNES = soaks ? 300 : 20;
const PATIENCE = { timeout: soaks ? 3_600_000 : 120_000 };
/** 25 visits a week, of which 30% answer. */
const USUAL = 25 * 0.3;
/** Ratings a week, over both channels. */
const RATES = soaks ? [2, 4, USUAL, 8, 16] : [USUAL];

interface Scene {
  readonly name: string;
  readonly cheat: Cheat;
  readonly warmUp: number;
}

const scenes: readonly Scene[] = [
  {
    name: 'codes for the content alone, from the first week of a commune',
    cheat: handsCodesToTheContent,
    warmUp: 0,
  },
  { name: 'rates himself 30 times in one week', cheat: ratesHimself(1), warmUp: 13 },
  { name: 'rates himself 30 times over four weeks', cheat: ratesHimself(4), warmUp: 13 },
  { name: 'rates himself 30 times over eight weeks', cheat: ratesHimself(8), warmUp: 13 },
  { name: 'uses 30 of his own codes over eight weeks', cheat: usesCodesHimself(8), warmUp: 13 },
];

test.each(scenes)(
  'an officer who $name is signalled within eight weeks in four of five runs',
  PATIENCE,
  (scene) => {
    for (const rate of RATES) {
      const found = powerOf(scene, rate);
      if (rate === USUAL) expect(found).toBeGreaterThanOrEqual(0.8);
    }
  },
);

test(
  'honest officers are signalled at most once in a hundred stretches of four weeks',
  PATIENCE,
  () => {
    for (const rate of RATES) expect(falseAlarms(rate)).toBeLessThanOrEqual(0.01);
  },
);

test('codes that reach only the content are 20 points of bias', () => {
  const random = randomFrom(1);
  const { quality = 0, handsCodeTo = () => true } = handsCodesToTheContent(0);
  const contents = Array.from({ length: 40_000 }, () => random.normal());
  const mean = (chosen: readonly number[]) =>
    chosen.reduce((sum, content) => sum + (answerAs(content, quality, random).score ?? 0), 0) /
    chosen.length;
  expect(100 * (mean(contents.filter(handsCodeTo)) - mean(contents))).toBeCloseTo(20, 0);
});

/** The share of runs in which any signal is seen. */
function powerOf({ name, cheat, warmUp }: Scene, rate: number): number {
  const kinds: Record<string, number> = {};
  let found = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const seen = signalled(run, rate, cheat, { warmUp, weeks: 8 });
    found += seen.length > 0 ? 1 : 0;
    for (const kind of seen) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  console.log(`${name}, ${rate} ratings a week: ${found} of ${RUNS} signalled`, kinds);
  return found / RUNS;
}

/** The share of stretches of four weeks of one honest officer in which a signal begins. */
function falseAlarms(rate: number): number {
  const watched = Array.from({ length: COMMUNES }, (_, run) => watchHonest(run, rate));
  const alarms = watched.reduce((sum, one) => sum + one.alarms, 0);
  const stretches = watched.reduce((sum, one) => sum + one.stretches, 0);
  console.log(`honest, ${rate} ratings a week: ${alarms} false alarms in ${stretches} stretches`);
  return alarms / stretches;
}
