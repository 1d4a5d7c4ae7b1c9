import { type Ending, play } from './play.ts';
import type { Schedule } from './schedule.ts';
import type { Stage, Theatre } from './theatre.ts';
import { faultsOf } from './verdict.ts';

/** A schedule that did not end well, with all that is needed to see why. */
export interface Failure {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly schedule: Schedule;
  readonly ending: Ending | null;
}

export interface Played {
  readonly endings: readonly Ending[];
  readonly failures: readonly Failure[];
}

/** Plays the schedules of many seeds, one after another on each stage; stops after so many failures. */
export async function playAll(
  theatre: Theatre,
  stages: readonly Stage[],
  seeds: readonly number[],
  scheduleOf: (seed: number) => Schedule,
  mostFailures = Infinity,
): Promise<Played> {
  const waiting = [...seeds];
  const endings: Ending[] = [];
  const failures: Failure[] = [];
  const playOne = async (stage: Stage, seed: number): Promise<void> => {
    const schedule = scheduleOf(seed);
    const ending = await play(theatre, stage, schedule).catch((error: unknown) => String(error));
    if (typeof ending === 'string') {
      failures.push({ seed, faults: [ending], schedule, ending: null });
      return;
    }
    endings.push(ending);
    const faults = faultsOf(schedule, ending);
    if (faults.length > 0) failures.push({ seed, faults, schedule, ending });
  };
  await Promise.all(
    stages.map(async (stage) => {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        if (failures.length < mostFailures) await playOne(stage, seed);
      }
    }),
  );
  return { endings, failures };
}

/** A failure as it is printed: the first line says how to see it again. */
export function describeFailure({ seed, faults, schedule, ending }: Failure): string {
  const { story = [], disk = '' } = ending ?? {};
  return [`SEED=${seed}`, ...faults, JSON.stringify(schedule), ...story, disk].join('\n');
}
