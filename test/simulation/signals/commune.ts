import type { AnswerVector } from '../../../shared/statistics/signals/released-step.ts';
import type { ReleasedGroup } from '../../../shared/statistics/signals/signals.ts';
import { minimumThresholds, openings } from '../../../shared/statistics/release-rule.ts';
import { answerAs, type Rated } from './citizens.ts';
import { type Habits, codeWeek, habitsOf, type SimulatedCodes } from './codes.ts';
import type { Random } from './random.ts';

/** An officer of a simulated commune, week for week. */
export interface SimulatedOfficer {
  readonly id: string;
  /** Standard normal times 0.4 over officers. */
  quality: number;
  readonly habits: Habits;
  /** What the officer does besides serving: more open ratings of a week. */
  readonly cheats?: (week: number) => readonly Rated[];
  /** The same with codes that he hands to himself. */
  readonly cheatsWithCodes?: (week: number) => readonly Rated[];
  /** Whether a code is handed to a citizen of this content. */
  readonly handsCodeTo?: (content: number) => boolean;
}

export interface SimulatedGroup extends ReleasedGroup {
  readonly steps: { readonly release: number; readonly vectors: readonly AnswerVector[] }[];
  waiting: Rated[];
  counted: number;
}

/** A commune of which only released ratings are known. */
export interface SimulatedCommune {
  readonly officers: readonly SimulatedOfficer[];
  readonly groups: readonly SimulatedGroup[];
  readonly codes: readonly SimulatedCodes[];
}

const channels = ['open', 'counter'] as const;

export function newCommune(officers: readonly SimulatedOfficer[]): SimulatedCommune {
  const groups = officers.flatMap(({ id }) =>
    channels.map((channel) => ({ officer: id, channel, steps: [], waiting: [], counted: 0 })),
  );
  const codes = officers.map(({ id }) => ({ officer: id, steps: [], used: 0, shown: 0 }));
  return { officers, groups, codes };
}

/** Officers who differ as people do. */
export function honestOfficers(howMany: number, random: Random): readonly SimulatedOfficer[] {
  return Array.from({ length: howMany }, (_, at) => ({
    id: `officer ${at}`,
    quality: 0.4 * random.normal(),
    habits: habitsOf(random),
  }));
}

/** Those who write without being asked are a little less content. */
const UNASKED = -0.15;

/**
 * A week of a commune and its release. Each officer gets `rate` ratings on
 * average, half of them in each channel; weeks are busy or quiet (a deviation
 * of a fourth), and officers have better and worse times.
 */
export function liveWeek(
  commune: SimulatedCommune,
  week: number,
  rate: number,
  random: Random,
): void {
  const season = Math.exp(0.1 * random.normal());
  for (const officer of commune.officers) {
    officer.quality += 0.02 * random.normal();
    const mean = (rate / 2) * season * Math.exp(0.2 * random.normal());
    const own = commune.groups.filter((one) => one.officer === officer.id);
    for (const group of own) {
      const count = rateForAWeek(group, officer, { week, mean }, random);
      const codes = commune.codes.find((one) => one.officer === officer.id);
      if (group.channel === 'open' || codes === undefined) continue;
      codeWeek(codes, week, officer.habits, { mean, count }, random);
    }
  }
  release(commune, week);
}

/** How many ratings came. */
function rateForAWeek(
  group: SimulatedGroup,
  officer: SimulatedOfficer,
  { week, mean }: { week: number; mean: number },
  random: Random,
): number {
  const isOpen = group.channel === 'open';
  const honest = Array.from({ length: random.poisson(mean) }, () =>
    answerAs(contentOf(officer, isOpen, random), officer.quality, random),
  );
  const cheat = isOpen ? officer.cheats : officer.cheatsWithCodes;
  const ratings = [...honest, ...(cheat?.(week) ?? [])];
  group.waiting.push(...ratings);
  return ratings.length;
}

function contentOf(officer: SimulatedOfficer, isOpen: boolean, random: Random): number {
  if (isOpen) return UNASKED + random.normal();
  let content = random.normal();
  while (officer.handsCodeTo?.(content) === false) content = random.normal();
  return content;
}

/** Open what the release rule opens; the pool is nobody's and left out. */
function release({ groups }: SimulatedCommune, number: number): void {
  const decided = openings(
    groups.map(({ officer, channel, waiting, counted }) => ({
      officer,
      channel,
      counted,
      pooled: 0,
      waiting: waiting.length,
      old: 0,
    })),
    minimumThresholds,
  );
  for (const group of groups) {
    const opens = decided.some(
      ({ officer, channel }) => officer === group.officer && channel === group.channel,
    );
    if (!opens) continue;
    group.steps.push({ release: number, vectors: vectorsOf(group.waiting) });
    group.counted += group.waiting.length;
    group.waiting = [];
  }
}

function vectorsOf(ratings: readonly Rated[]): readonly AnswerVector[] {
  return [...Map.groupBy(ratings, ({ answers }) => answers)].map(([answers, alike]) => ({
    answers,
    score: alike[0]?.score ?? null,
    ratings: alike.length,
  }));
}
