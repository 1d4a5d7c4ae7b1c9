import { afterAll, beforeAll, expect, test } from 'vitest';
import { soaks } from '../simulation/soaks.ts';
import { describeFailure, playAll } from './outbox/play-all.ts';
import { scheduleOf } from './outbox/schedule.ts';
import { logged, storedIn, unknownOf } from './outbox/stored.ts';
import { startTheatre, type Theatre } from './outbox/theatre.ts';
import { type Weakness, weakerWidget } from './outbox/weaker-widget.ts';

/** `SEED=17` plays that schedule alone, `SEED=17 COUNT=100` a hundred from there. */
const { SEED, COUNT } = process.env;
const count = Number(COUNT ?? (SEED === undefined ? (soaks ? 1000 : 12) : 1));
const seeds = Array.from({ length: count }, (_, at) => Number(SEED ?? 1) + at);
const STAGES = 4;
/** The third is where both bugs were found that are planted where time is short. */
const seedsToFind = Array.from({ length: soaks ? 1000 : 24 }, (_, at) => 3 + at);
const HALF_AN_HOUR = 1_800_000;

let theatre: Theatre;

beforeAll(async () => {
  theatre = await startTheatre();
});

afterAll(async () => {
  await theatre?.stop();
});

const stages = (many: number, files?: Awaited<ReturnType<typeof weakerWidget>>) =>
  Promise.all(Array.from({ length: many }, () => theatre.stage(files)));

test(
  'whatever happens to net, tabs and storage, each rating is stored once or said to be unsent',
  // Played again it would find the ratings of before in the log.
  { timeout: HALF_AN_HOUR, retry: 0 },
  async () => {
    const began = performance.now();
    const { endings, failures } = await playAll(theatre, await stages(STAGES), seeds, scheduleOf);
    const stored = storedIn(endings);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const pressed = endings.flatMap((ending) => ending.pressed).length;
    console.info(
      `${count} schedules from seed ${seeds[0]}: ${pressed} ratings, ${stored.length} stored, ${seconds} s`,
    );
    expect(failures.map(describeFailure)).toEqual([]);
    await theatre.release();
    expect(await logged(theatre.send)).toBe(stored.length);
    expect(await unknownOf(theatre.send, stored)).toEqual([]);
  },
);

const weaknesses: Readonly<Record<string, Weakness>> = {
  'two tabs flush at once': {
    file: 'outbox.ts',
    line: 'lock ? settle(id) : tryLater(0)',
    instead: 'settle(id)',
  },
  'a row is deleted before its answer has come': {
    file: 'outbox.ts',
    line: 'const outcome = await deliver(entry);',
    instead: 'await forget(id); const outcome = await deliver(entry);',
  },
  'one rating is sent again under another id': {
    file: 'deliver.ts',
    line: 'within(PATIENCE, tryOnce(entry))',
    instead:
      'within(PATIENCE, tryOnce((id => ({ ...entry, id, rating: { ...entry.rating, id } }))(btoa(Math.random()).slice(0, 21) + "A")))',
  },
  'what is wiped off the disk is lost': {
    file: 'store.ts',
    line: 'memory.set(entry.id, entry);',
    instead: '',
  },
  'a rating is said to be kept where nothing is': {
    file: 'store.ts',
    line: 'return false;\n  }\n}\n\n/** Whether something',
    instead: 'return true;\n  }\n}\n\n/** Whether something',
  },
};

/** All of them where there is time, and none where a schedule is played again. */
const planted = Object.keys(weaknesses).slice(0, SEED !== undefined ? 0 : soaks ? undefined : 2);

test.each(planted)(
  'the schedules find an outbox in which %s',
  async (name) => {
    const weaker = await weakerWidget(weaknesses[name] as Weakness);
    const playing = await stages(soaks ? STAGES : 1, weaker);
    const found = await playAll(theatre, playing, seedsToFind, scheduleOf, 1);
    const [failure] = found.failures;
    console.info(`${name}: seed ${failure?.seed}, ${failure?.faults.join('; ')}`);
    expect(found.failures).not.toEqual([]);
  },
  HALF_AN_HOUR,
);
