import { betaBinomialTail } from '../upper-tail.ts';
import { type Signal, strongest, unlikely } from './signal.ts';

const LIMIT = 1e-4;
/** What the peers' share is worth, in codes: officers honestly differ. */
const WORTH = 30;
const FEWEST = 20;

/** Published counts of visit codes over some releases. */
export interface CodeCounts {
  /** All codes issued for visits. */
  readonly issued: number;
  /** Those of them that the officer handed out himself. */
  readonly handedOut: number;
  /** Handed out by the officer, and used. */
  readonly used: number;
}

/**
 * Whether an officer hands out unusually many of the codes for his visits
 * himself, or unusually many of those that he hands out come back: as when he
 * chooses whom to ask, or uses them himself. Both against `peers`.
 *
 * Source: choosing whom to ask as a bias of counter surveys: Groves, R. M.
 * (2006), "Nonresponse rates and nonresponse bias in household surveys",
 * Public Opinion Quarterly 70, 646–675.
 */
export function handingOutGap(own: CodeCounts, peers: CodeCounts, since: number): Signal | null {
  return strongest([
    unusualShare(own.handedOut, own.issued, peers.handedOut, peers.issued, since),
    unusualShare(own.used, own.handedOut, peers.used, peers.handedOut, since),
  ]);
}

function unusualShare(
  count: number,
  of: number,
  peersCount: number,
  ofPeers: number,
  since: number,
): Signal | null {
  if (of < FEWEST || ofPeers < FEWEST) return null;
  const a = Math.max(0.6, (WORTH * (peersCount + 0.5)) / (ofPeers + 1));
  return unlikely(betaBinomialTail(count, of, a, Math.max(0.6, WORTH - a)), LIMIT, {
    signal: 'handing-out-gap',
    since,
    restsOn: of,
  });
}
