import { afterAll, beforeAll, expect, test } from 'vitest';
import { soaks } from '../simulation/soaks.ts';
import { play } from './outbox/play.ts';
import { scheduleOf } from './outbox/schedule.ts';
import { startTheatre, type Theatre } from './outbox/theatre.ts';
import { faultsOf } from './outbox/verdict.ts';

const replayed = process.env['SEED'];
const first = Number(replayed ?? 1);
const count = Number(process.env['COUNT'] ?? (replayed ? 1 : soaks ? 1000 : 40));

let theatre: Theatre;

beforeAll(async () => {
  theatre = await startTheatre(4);
});

afterAll(async () => {
  await theatre?.stop();
});

test('whatever happens to net, tabs and storage, each rating is stored once or said to be unsent', async () => {
  const seeds = Array.from({ length: count }, (_, at) => first + at);
  const failed: string[] = [];
  const began = performance.now();
  await Promise.all(
    theatre.stages.map(async (stage) => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const schedule = scheduleOf(seed);
        const faults = await play(theatre, stage, schedule).then(
          (ending) => { const f = faultsOf(schedule, ending); return f.length ? [...f, ...ending.story, ending.disk, JSON.stringify(ending.pressed), JSON.stringify(ending.posts.map(p=>[p.rating.comment,p.open,p.stored]))] : f; },
          (error: unknown) => [String(error)],
        );
        if (faults.length > 0) failed.push(`SEED=${seed}: ${faults.join('; ')}\n${JSON.stringify(schedule)}`);
      }
    }),
  );
  console.info(`${count} schedules in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  expect(failed).toEqual([]);
}, 1_800_000);
