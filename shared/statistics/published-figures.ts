import { minimumThresholds } from './release-rule.ts';

/**
 * The ratings of one officer, or of the pool, that one release opened in one
 * channel. The release rule makes it five or more, the first of an officer and
 * channel ten or more, and no figure ever divides one: so whatever is added to
 * or taken from whatever else, what is left is no one or five people and more.
 */
export interface Cell {
  readonly officer: string;
  readonly channel: string;
  readonly release: number;
  readonly ratings: number;
}

/** Figures of one channel, each as the cells that it rests on. */
export interface ChannelFigures<C extends Cell> {
  /** All that was released; empty when that is not enough for a figure. */
  readonly total: readonly C[];
  /** Point by point, oldest first. */
  readonly trend: readonly (readonly C[])[];
}

/** Whether so many ratings are enough for a figure to rest on. */
export function isFigure(ratings: number): boolean {
  return ratings >= minimumThresholds.total;
}

/**
 * What is published of some cells of one channel: those of an officer, or all
 * of a commune. A release may add five ratings only; a point of the trend
 * then waits for the next ones, until it rests on enough.
 */
export function channelFigures<C extends Cell>(cells: readonly C[]): ChannelFigures<C> {
  return { total: isFigure(ratingsIn(cells)) ? cells : [], trend: trendPoints(cells) };
}

function trendPoints<C extends Cell>(cells: readonly C[]): readonly (readonly C[])[] {
  const releases = [...new Set(cells.map(({ release }) => release))].sort((a, b) => a - b);
  const points: C[][] = [];
  let point: C[] = [];
  for (const release of releases) {
    point.push(...cells.filter((cell) => cell.release === release));
    if (isFigure(ratingsIn(point))) {
      points.push(point);
      point = [];
    }
  }
  return points;
}

function ratingsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { ratings }) => sum + ratings, 0);
}

/**
 * The criteria that some ratings of a cell were asked and others not, because
 * the commune changed its sets while they waited. Their answers would be a
 * figure on a part of the cell, so they are not counted.
 *
 * @param ratings how many ratings the cell has
 * @param asked how many of them answered each criterion, "unsure" included
 */
export function partlyAsked(
  ratings: number,
  asked: ReadonlyMap<string, number>,
): readonly string[] {
  return [...asked].filter(([, answered]) => answered < ratings).map(([criterion]) => criterion);
}
