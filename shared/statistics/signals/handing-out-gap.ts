import { betaBinomialTail } from '../upper-tail.ts';
import { type Signal, strongest, unlikely } from './signal.ts';

const LIMIT = 1e-4;
/** Releases that are compared. */
const WINDOW = 13;
/** What the peers' share is worth, in codes: officers honestly differ. */
const WORTH = 30;
const FEWEST = 20;

/** What is published of the visit codes of one officer in the week of one release. */
export interface CodeStep {
  readonly release: number;
  /** All codes issued for visits to the officer. */
  readonly issued: number;
  /** Those of them that the officer handed out himself. */
  readonly handedOut: number;
  /** Handed out by the officer and used, as far as this release was the first to show it. */
  readonly used: number;
}

/**
 * Whether an officer hands out unusually many of the codes for his visits
 * himself, or unusually many of those that he hands out come back: as when he
 * chooses whom to ask, or uses them himself. Both in the last releases, against
 * `peers`: the codes of the other officers, each one's apart.
 *
 * Source: choosing whom to ask as a bias of counter surveys: Groves, R. M.
 * (2006), "Nonresponse rates and nonresponse bias in household surveys",
 * Public Opinion Quarterly 70, 646–675.
 */
export function handingOutGap(
  own: readonly CodeStep[],
  peers: readonly (readonly CodeStep[])[],
  newest: number,
): Signal | null {
  const since = own.find((step) => isRecent(step, newest) && step.handedOut > 0)?.release;
  if (since === undefined) return null;
  const of = (share: typeof handedOut) => {
    const others = peers.map((steps) => share(steps, newest));
    return unusualShare(share(own, newest), others.reduce(sumOf, { count: 0, of: 0 }), since);
  };
  return strongest([of(handedOut), of(used)]);
}

/** So many codes of so many. */
interface Share {
  readonly count: number;
  readonly of: number;
}

function handedOut(steps: readonly CodeStep[], newest: number): Share {
  const recent = steps.filter((step) => isRecent(step, newest));
  return { count: total(recent, 'handedOut'), of: total(recent, 'issued') };
}

/**
 * A release shows use once there is enough of it. So what was shown lately is
 * that of all codes since the showing before; of later codes nothing is known yet.
 */
function used(steps: readonly CodeStep[], newest: number): Share {
  const shown = steps.filter((step) => step.used > 0 && step.release <= newest);
  const recent = shown.filter((step) => isRecent(step, newest));
  const before = shown.findLast((step) => !isRecent(step, newest))?.release ?? 0;
  const last = recent.at(-1)?.release ?? 0;
  const between = steps.filter(({ release }) => release > before && release <= last);
  const of = total(between, 'handedOut');
  return { count: Math.min(of, total(recent, 'used')), of };
}

function isRecent({ release }: CodeStep, newest: number): boolean {
  return release > newest - WINDOW && release <= newest;
}

function total(steps: readonly CodeStep[], field: 'issued' | 'handedOut' | 'used'): number {
  return steps.reduce((sum, step) => sum + step[field], 0);
}

function sumOf(one: Share, other: Share): Share {
  return { count: one.count + other.count, of: one.of + other.of };
}

function unusualShare(own: Share, peers: Share, since: number): Signal | null {
  if (own.of < FEWEST || peers.of < FEWEST) return null;
  const a = Math.max(0.6, (WORTH * (peers.count + 0.5)) / (peers.of + 1));
  return unlikely(betaBinomialTail(own.count, own.of, a, Math.max(0.6, WORTH - a)), LIMIT, {
    signal: 'handing-out-gap',
    since,
    restsOn: own.of,
  });
}
