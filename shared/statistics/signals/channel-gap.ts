import { type ReleasedStep, type Spread, spreadOf, varianceOf } from './released-step.ts';
import type { Signal } from './signal.ts';

const LIMIT = 2.6;
/** Releases that are compared. */
const WINDOW = 13;
/** A gap this large (3 points) needs no explanation, and this much may be usual in a commune. */
const MARGIN = 0.03;
const MOST_USUAL = 0.1;
const FEWEST = 10;

/** The same officers' ratings with a code, and without. */
export interface Channels {
  readonly coded: readonly ReleasedStep[];
  readonly open: readonly ReleasedStep[];
}

/**
 * Whether ratings with a code are better than open ones by more than chance
 * and more than for `peers`: as when codes reach only those who are content.
 *
 * The statistic is Welch's, less a margin and less the peers' gap; that one
 * only up to 10 points, lest a whole commune that does it looks usual.
 *
 * Source: Welch, B. L. (1947), "The generalization of 'Student's' problem when
 * several different population variances are involved", Biometrika 34, 28–35.
 */
export function channelGap(own: Channels, peers: Channels, newest: number): Signal | null {
  const recent = (steps: readonly ReleasedStep[]) =>
    steps.filter(({ release }) => release > newest - WINDOW && release <= newest);
  const [coded, open] = [recent(own.coded), recent(own.open)];
  const { gap, variance, fewest } = gapOf(spreadOf(coded), spreadOf(open));
  if (fewest < FEWEST) return null;
  const usual = gapOf(spreadOf(recent(peers.coded)), spreadOf(recent(peers.open)));
  const isKnown = usual.fewest >= FEWEST;
  const allowed = MARGIN + (isKnown ? Math.min(MOST_USUAL, Math.max(0, usual.gap)) : 0);
  const error = Math.sqrt(variance + (isKnown ? usual.variance : 0));
  const strength = (gap - allowed) / error / LIMIT;
  if (strength < 1) return null;
  return {
    signal: 'channel-gap',
    strength,
    since: Math.min(coded[0]?.release ?? newest, open[0]?.release ?? newest),
    restsOn: spreadOf(coded).count + spreadOf(open).count,
  };
}

function gapOf(coded: Spread, open: Spread) {
  return {
    gap: coded.mean - open.mean,
    variance: varianceOf(coded) / coded.count + varianceOf(open) / open.count,
    fewest: Math.min(coded.count, open.count),
  };
}
