import type { Channel, ChannelResult, TrendPoint } from '../../../shared/contract/score.ts';
import { channels } from '../../../shared/contract/score.ts';
import { criteriaOf, criteriaSets } from '../../../shared/criteria/sets.ts';
import { channelResult, scoreOf, type Total } from '../../../shared/statistics/channel-result.ts';
import { channelFigures, isFigure } from '../../../shared/statistics/published-figures.ts';
import { publishedTallies, publishedTotals, type TallyRow, type TotalRow } from './result-store.ts';

/** What was released of one officer, of the pool, or of the whole commune. */
export interface Results {
  readonly channels: ChannelResult[];
  readonly trend: TrendPoint[];
}

/** All that was released: everything that anybody is shown comes from here. */
export interface PublishedResults {
  readonly total: Results;
  readonly officer: (id: string) => Results;
}

const nothing: Results = { channels: [], trend: [] };

export function publishedResults(sql: SqlStorage): PublishedResults {
  const totals = publishedTotals(sql);
  const tallies = publishedTallies(sql);
  const officers = new Map(
    [...new Set(totals.map(({ officer }) => officer))].map((id) => [
      id,
      results(
        totals.filter(({ officer }) => officer === id),
        tallies.filter(({ officer }) => officer === id),
      ),
    ]),
  );
  return { total: results(totals, tallies), officer: (id) => officers.get(id) ?? nothing };
}

function results(totals: readonly TotalRow[], tallies: readonly TallyRow[]): Results {
  const seen = channels
    .map((channel) => ({
      channel,
      figures: channelFigures(totals.filter((row) => row.channel === channel)),
    }))
    .filter(({ figures }) => figures.total.length > 0);
  return {
    channels: seen.map(({ channel, figures }) =>
      channelResult(
        channel,
        sum(figures.total),
        counts(tallies.filter((row) => row.channel === channel)),
      ),
    ),
    trend: seen.flatMap(({ channel, figures }) =>
      figures.trend.map((rows) => trendPoint(channel, rows)),
    ),
  };
}

function sum(totals: readonly Total[]): Total {
  const add = (field: keyof Total) => totals.reduce((all, row) => all + row[field], 0);
  return { ratings: add('ratings'), unsure: add('unsure'), points: add('points') };
}

const order = criteriaOf(criteriaSets.map(({ id }) => id)).map(({ id }) => id);

function counts(tallies: readonly TallyRow[]): ReadonlyMap<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  for (const criterion of new Set(order)) {
    const rows = tallies.filter((row) => row.criterion === criterion);
    const asked = rows.reduce((all, { ratings }) => all + ratings, 0);
    if (isFigure(asked)) found.set(criterion, countAnswers(rows));
  }
  return found;
}

function countAnswers(rows: readonly TallyRow[]): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const { answer, ratings } of rows) answers[answer] = (answers[answer] ?? 0) + ratings;
  return answers;
}

function trendPoint(channel: Channel, rows: readonly TotalRow[]): TrendPoint {
  const total = sum(rows);
  const last = rows.at(-1);
  return {
    release: last?.release ?? 0,
    publishedAt: new Date(last?.publishedAt ?? 0).toISOString(),
    channel,
    ratings: total.ratings,
    score: scoreOf(total),
  };
}
