import type { ProvinceBoard } from '../contract/province.ts';
import { FUNNEL, funnelLimits, type Limits } from './funnel.ts';
import type { Interval } from './wilson.ts';

/** Communes are compared when so many of them have so many scored ratings each, as officers are. */
export const COMMUNES_TO_COMPARE = { ratings: 30, communes: 5 } as const;

/** Elsewhere an officer chooses whom to ask, or anybody may send what they like. */
const CHANNEL = 'receipt';

export interface ComparedCommune {
  readonly id: string;
  readonly name: string;
  /** Its place in the list by name, from 1. */
  readonly number: number;
  readonly scored: number;
  readonly score: Interval;
  /** Where 95%, and 99.8%, of communes would be that chance alone sets apart. */
  readonly inner: Limits;
  readonly outer: Limits;
  /** Where the score lies beside the 99.8% limits. */
  readonly side: 'below' | 'within' | 'above';
}

export interface ComparedCommunes {
  /** The score of all of the province's ratings together. */
  readonly target: number;
  /** By name: an order in a list, never a rank. */
  readonly communes: readonly ComparedCommune[];
}

/** The communes of a province beside each other; null while the numbers do not allow it. */
export function comparedCommunes({ total, communes }: ProvinceBoard): ComparedCommunes | null {
  const target = total.find(({ channel }) => channel === CHANNEL)?.score?.value;
  if (target === undefined) return null;
  const compared = communes.flatMap((commune, at) => {
    const figure = commune.channels.find(({ channel }) => channel === CHANNEL);
    if (figure === undefined || figure.score === null) return [];
    const scored = figure.ratings - figure.unsure;
    if (scored < COMMUNES_TO_COMPARE.ratings) return [];
    const { id, name } = commune;
    return [{ id, name, number: at + 1, scored, ...beside(target, scored, figure.score) }];
  });
  return compared.length < COMMUNES_TO_COMPARE.communes ? null : { target, communes: compared };
}

function beside(target: number, scored: number, score: Interval) {
  const inner = funnelLimits(target, scored, FUNNEL.inner);
  const outer = funnelLimits(target, scored, FUNNEL.outer);
  return { score, inner, outer, side: sideOf(score.value, outer) };
}

function sideOf(value: number, { low, high }: Limits): ComparedCommune['side'] {
  if (value < low) return 'below';
  return value > high ? 'above' : 'within';
}
