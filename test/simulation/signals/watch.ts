import { type OfficerSignal, signalsAt } from '../../../shared/statistics/signals/signals.ts';
import {
  honestOfficers,
  liveWeek,
  newCommune,
  type SimulatedCommune,
  type SimulatedOfficer,
} from './commune.ts';
import { flattery } from './citizens.ts';
import { randomFrom } from './random.ts';

const OFFICERS = 6;

/** The kinds of signals about an officer who cheats, within some weeks after an honest `warmUp`. */
export function signalled(
  run: number,
  rate: number,
  cheat: Cheat,
  { warmUp, weeks }: { warmUp: number; weeks: number },
): readonly string[] {
  const random = randomFrom(run * 7919 + 17);
  const [first, ...others] = honestOfficers(OFFICERS, random);
  if (first === undefined) return [];
  const commune = newCommune([{ ...first, ...cheat(warmUp) }, ...others]);
  const kinds = new Set<string>();
  for (let week = 1; week <= warmUp + weeks; week += 1) {
    liveWeek(commune, week, rate, random);
    if (week <= warmUp) continue;
    for (const { signal } of about(commune, first.id, week)) kinds.add(signal);
  }
  return [...kinds];
}

function about(commune: SimulatedCommune, officer: string, week: number) {
  return signalsAt(commune, week).filter((signal) => signal.officer === officer);
}

/** What makes an officer a cheat, given how many honest weeks came before. */
export type Cheat = (warmUp: number) => Partial<SimulatedOfficer>;

/**
 * An officer of 68 points whose codes reach only those who are content enough
 * for 20 points more.
 */
export const handsCodesToTheContent: Cheat = () => ({
  quality: -1.2,
  handsCodeTo: (content) => content > 0.8,
});

/** An officer who gives himself the best of 30 ratings, spread evenly over some weeks. */
export function ratesHimself(over: number): Cheat {
  return (warmUp) => ({ cheats: (week) => flatteryOf(30, over, week - warmUp) });
}

/** The same with codes that he hands to himself. */
export function usesCodesHimself(over: number): Cheat {
  return (warmUp) => ({ cheatsWithCodes: (week) => flatteryOf(30, over, week - warmUp) });
}

/** What comes in one week of so many ratings that are spread evenly over some. */
function flatteryOf(ratings: number, over: number, week: number) {
  const share = (upTo: number) => Math.round((ratings * Math.min(Math.max(upTo, 0), over)) / over);
  return Array.from({ length: share(week) - share(week - 1) }, flattery);
}

export interface Alarms {
  /** Stretches of four weeks of one officer that were watched. */
  readonly stretches: number;
  /** Those in which a signal began. */
  readonly alarms: number;
}

/** Watch the honest officers of one commune for its first year. */
export function watchHonest(run: number, rate: number): Alarms {
  const random = randomFrom(run * 104_729 + 5);
  const commune = newCommune(honestOfficers(OFFICERS, random));
  const begun = new Set<string>();
  let before = new Set<string>();
  for (let week = 1; week <= 52; week += 1) {
    liveWeek(commune, week, rate, random);
    const now = signalsAt(commune, week);
    for (const one of now.filter((signal) => !before.has(nameOf(signal)))) {
      begun.add(`${one.officer} ${Math.ceil(week / 4)}`);
    }
    before = new Set(now.map(nameOf));
  }
  return { stretches: OFFICERS * 13, alarms: begun.size };
}

function nameOf({ officer, channel, signal }: OfficerSignal): string {
  return `${officer} ${channel} ${signal}`;
}
