import type { ComparedCommunes } from '../../../shared/statistics/compared-communes.ts';

/** How ratings and scores become lengths in the picture. */
export interface Scale {
  readonly x: (ratings: number) => number;
  readonly y: (share: number) => number;
  /** The ends of the axis of ratings. */
  readonly least: number;
  readonly most: number;
  /** What is written along the axes. */
  readonly counts: readonly number[];
  readonly scores: readonly number[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TENTH = 0.1;

/** Ratings on a scale of logarithms, since a city's ward has a thousand times a village's; scores as far as there are any. */
export function scaleOf({ communes }: ComparedCommunes, { left, right, top, bottom }: Box): Scale {
  const scored = communes.map((one) => one.scored);
  const [least, most] = [Math.min(...scored) / 1.3, Math.max(...scored) * 1.3];
  const shares = communes.flatMap(({ score, outer }) => [score.value, outer.low, outer.high]);
  const low = Math.max(0, Math.floor(Math.min(...shares) / TENTH));
  const high = Math.min(10, Math.ceil(Math.max(...shares) / TENTH));
  const [floor, ceiling] = [low * TENTH, Math.max(high, low + 1) * TENTH];
  return {
    x: (ratings) =>
      round(left + (Math.log(ratings / least) / Math.log(most / least)) * (right - left)),
    // Before the first commune a limit goes further than what is drawn.
    y: (share) => {
      const seen = Math.min(ceiling, Math.max(floor, share));
      return round(bottom - ((seen - floor) / (ceiling - floor)) * (bottom - top));
    },
    least,
    most,
    counts: countsBetween(least, most),
    scores: Array.from(
      { length: Math.max(high, low + 1) - low + 1 },
      (_, at) => (low + at) * TENTH,
    ),
  };
}

/** Round numbers, each some three times the one before; the middle where none lies between. */
function countsBetween(least: number, most: number): readonly number[] {
  const all = Array.from(
    { length: 14 },
    (_, at) => 10 ** Math.floor(at / 2) * (at % 2 === 0 ? 1 : 3),
  );
  const seen = all.filter((count) => count >= least && count <= most);
  return seen.length > 0 ? seen : [Math.round(Math.sqrt(least * most))];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
