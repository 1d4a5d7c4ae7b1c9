import { releasedResults, type Results } from '../../../shared/statistics/released-results.ts';
import { publishedTallies, publishedTotals } from './result-store.ts';

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
      releasedResults(
        totals.filter(({ officer }) => officer === id),
        tallies.filter(({ officer }) => officer === id),
      ),
    ]),
  );
  return {
    total: releasedResults(totals, tallies),
    officer: (id) => officers.get(id) ?? nothing,
  };
}
