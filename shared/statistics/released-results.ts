import { type Channel, type ChannelResult, channels, type TrendPoint } from '../contract/score.ts';
import { criteriaOf, criteriaSets } from '../criteria/sets.ts';
import { channelResult, scoreOf, type Total } from './channel-result.ts';
import { type Cell, channelFigures, isFigure } from './published-figures.ts';

/** What one release opened of one officer, or of the pool, in one channel. */
export interface TotalCell extends Total, Cell {
  readonly channel: Channel;
  /** In ms since 1970. */
  readonly publishedAt: number;
}

/** How many ratings of an officer and channel gave one answer to one criterion. */
export interface TallyCell {
  readonly channel: Channel;
  readonly criterion: string;
  readonly answer: string;
  readonly ratings: number;
}

/** What was released of one officer, of the pool, or of the whole commune. */
export interface Results {
  readonly channels: ChannelResult[];
  readonly trend: TrendPoint[];
}

/** All that is shown of some cells and of the answers in them. */
export function releasedResults(
  totals: readonly TotalCell[],
  tallies: readonly TallyCell[],
): Results {
  const seen = channels
    .map((channel) => ({
      channel,
      figures: channelFigures(totals.filter((cell) => cell.channel === channel)),
    }))
    .filter(({ figures }) => figures.total.length > 0);
  return {
    channels: seen.map(({ channel, figures }) =>
      channelResult(
        channel,
        sum(figures.total),
        counts(tallies.filter((cell) => cell.channel === channel)),
      ),
    ),
    trend: seen.flatMap(({ channel, figures }) =>
      figures.trend.map((cells) => trendPoint(channel, cells)),
    ),
  };
}

function sum(totals: readonly Total[]): Total {
  const add = (field: keyof Total) => totals.reduce((all, row) => all + row[field], 0);
  return { ratings: add('ratings'), unsure: add('unsure'), points: add('points') };
}

const order = criteriaOf(criteriaSets.map(({ id }) => id)).map(({ id }) => id);

function counts(tallies: readonly TallyCell[]): ReadonlyMap<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  for (const criterion of new Set(order)) {
    const cells = tallies.filter((cell) => cell.criterion === criterion);
    const asked = cells.reduce((all, { ratings }) => all + ratings, 0);
    if (isFigure(asked)) found.set(criterion, countAnswers(cells));
  }
  return found;
}

function countAnswers(cells: readonly TallyCell[]): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const { answer, ratings } of cells) answers[answer] = (answers[answer] ?? 0) + ratings;
  return answers;
}

function trendPoint(channel: Channel, cells: readonly TotalCell[]): TrendPoint {
  const total = sum(cells);
  const last = cells.at(-1);
  return {
    release: last?.release ?? 0,
    publishedAt: new Date(last?.publishedAt ?? 0).toISOString(),
    channel,
    ratings: total.ratings,
    score: scoreOf(total),
  };
}
