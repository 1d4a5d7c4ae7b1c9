import {
  channelFigures,
  isFigure,
  partlyAsked,
} from '../../../shared/statistics/published-figures.ts';
import { type Batch, type Moment, type OpenedCell, size } from './history.ts';
import { channels } from './plan.ts';

/** A published number, whatever it says, as the ratings that it rests on. */
export interface Figure {
  readonly name: string;
  readonly batches: readonly Batch[];
}

export type Views = (moment: Moment) => readonly Figure[];

/**
 * Every figure that anybody is shown after a release, the overseer's openings
 * apart: the board's sums and trends of the commune, and those of each serving
 * officer that the officer, the leader and (when named) everybody reads. What
 * an attacker knows is this after every release.
 */
export function publishedViews({ opened, serving }: Moment): readonly Figure[] {
  return ['commune', ...serving].flatMap((whose) =>
    channels.flatMap((channel) => {
      const cells = opened.filter(
        (cell) => cell.channel === channel && (whose === 'commune' || cell.officer === whose),
      );
      return figuresOf(`${whose} ${channel}`, cells);
    }),
  );
}

/** What is published of some cells of one channel. */
export function figuresOf(name: string, cells: readonly OpenedCell[]): readonly Figure[] {
  const { total, trend } = channelFigures(cells);
  const more = cells.filter(asksMore);
  return [
    figure(`${name} total`, total),
    ...trend.map((point) => figure(`${name} trend to ${point.at(-1)?.release}`, point)),
    figure(`${name} "biết"`, isFigure(size(more)) ? more : []),
  ].filter(({ batches }) => batches.length > 0);
}

/** Whether a cell's answers to what only some communes ask are counted. */
function asksMore({ ratings, batches }: OpenedCell): boolean {
  const asked = size(batches.filter(({ askedMore }) => askedMore));
  return asked > 0 && partlyAsked(ratings, new Map([['biet-xin-loi', asked]])).length === 0;
}

/** A figure that rests on all ratings of some cells. */
export function figure(name: string, cells: readonly OpenedCell[]): Figure {
  return { name, batches: cells.flatMap(({ batches }) => batches) };
}

/** Every figure of every release, those that rest on the same ratings once. */
export function everythingShown(moments: readonly Moment[], views: Views): readonly Figure[] {
  const numbers = new Map<Batch, number>();
  const shown = new Map<string, Figure>();
  for (const one of moments.flatMap(views)) {
    const ids = one.batches.map((batch) => numberOf(numbers, batch)).toSorted((a, b) => a - b);
    const key = ids.join(' ');
    if (!shown.has(key)) shown.set(key, one);
  }
  return [...shown.values()];
}

function numberOf(numbers: Map<Batch, number>, batch: Batch): number {
  const known = numbers.get(batch) ?? numbers.size;
  numbers.set(batch, known);
  return known;
}
