import { plain, type Row, row } from '../rows.ts';
import type { PeerVisits, visitPeers } from './peers.ts';
import type { Visit } from './visit.ts';

/** In ms: what nobody feels (J. Nielsen, Usability Engineering, 1993, chapter 5), and clocks blur. */
const UNFELT = 100;

/** One thing that is compared; less is better. */
interface Column {
  readonly what: string;
  readonly of: (peer: PeerVisits, bare: readonly Visit[]) => number;
  /** By how much ours may be above the best of the others and be level with it. */
  readonly level: number;
}

const columns: readonly Column[] = [
  { what: 'KB', of: ({ visits }) => typical(visits, 'bytes') / 1024, level: 0 },
  { what: 'requests', of: ({ visits }) => typical(visits, 'requests'), level: 1 },
  {
    what: 'ms of blocking that it adds',
    of: ({ visits }, bare) => added(visits, bare, 'blocking'),
    level: UNFELT,
  },
  { what: 'ms from tap to form', of: ({ visits }) => typical(visits, 'tapToForm'), level: UNFELT },
  {
    what: 'ms from address to form, in a hurry',
    of: ({ hurried }) => median(hurried),
    level: UNFELT,
  },
  {
    what: 'ms that the largest paint comes later',
    of: ({ visits }, bare) => added(visits, bare, 'largest'),
    level: UNFELT,
  },
  {
    what: 'layout shift that it adds',
    of: ({ visits }, bare) => added(visits, bare, 'shift'),
    level: 0.001,
  },
];

/** What each peer costs in each column, and whether ours is first or level. */
export function peerRows({ bare, peers }: Awaited<ReturnType<typeof visitPeers>>): readonly Row[] {
  return columns.flatMap(({ what, of, level }) => {
    const [ours = Number.NaN, ...others] = peers.map((peer) => of(peer, bare));
    const most = Math.min(...others) + level;
    return peers.map(({ name }, at) => {
      const label = `${name}: ${what}`;
      if (at > 0) return plain(label, others[at - 1] ?? Number.NaN);
      return row(label, ours, `<= ${most.toPrecision(4)}`, ours <= most);
    });
  });
}

function added(visits: readonly Visit[], bare: readonly Visit[], what: keyof Visit): number {
  return Math.max(0, typical(visits, what) - typical(bare, what));
}

function typical(visits: readonly Visit[], what: keyof Visit): number {
  return median(visits.map((one) => one[what]));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
