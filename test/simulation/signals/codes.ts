import { minimumThresholds } from '../../../shared/statistics/release-rule.ts';
import type { CodeStep } from '../../../shared/statistics/signals/handing-out-gap.ts';
import type { Random } from './random.ts';

/** How an officer and his visitors deal with codes. */
export interface Habits {
  /** The share of codes that the officer hands out himself. */
  readonly handingOut: number;
  /** The share of those that is used. */
  readonly using: number;
}

/** The codes of one officer, of which releases show what the rule lets them. */
export interface SimulatedCodes {
  readonly officer: string;
  readonly steps: CodeStep[];
  used: number;
  shown: number;
}

/** Four codes of ten are handed out by the officer and three of ten are used, give or take: officers and visitors differ. */
export function habitsOf(random: Random): Habits {
  const around = (share: number, spread: number) =>
    1 / (1 + (1 / share - 1) * Math.exp(-spread * random.normal()));
  return { handingOut: around(0.4, 0.35), using: around(0.3, 0.25) };
}

/** A week in which so many codes that the officer handed out were used. */
export function codeWeek(
  codes: SimulatedCodes,
  release: number,
  { handingOut, using }: Habits,
  used: { readonly mean: number; readonly count: number },
  random: Random,
): void {
  const unused = random.poisson((used.mean * (1 - using)) / using);
  const others = random.poisson(((used.mean / using) * (1 - handingOut)) / handingOut);
  const handedOut = used.count + unused;
  codes.used += used.count;
  const { total, step } = minimumThresholds;
  const isShown = codes.used >= total && codes.used - codes.shown >= step;
  const more = isShown ? codes.used - codes.shown : 0;
  codes.shown += more;
  codes.steps.push({ release, issued: handedOut + others, handedOut, used: more });
}
