import { releasedResults, type Results } from '../../../shared/statistics/released-results.ts';
import { publishedTallies, publishedTotals, type ReleaseRange } from './result-store.ts';

/** What was released: everything that anybody is shown comes from here. */
export interface PublishedResults {
  readonly total: Results;
  readonly officer: (id: string) => Results;
  /** Some officers as one: whole cells of each, like every other sum. */
  readonly together: (ids: readonly string[]) => Results;
}

const nothing: Results = { channels: [], trend: [] };

/** What some releases in a row opened, or all of them. */
export function publishedResults(sql: SqlStorage, releases?: ReleaseRange): PublishedResults {
  const totals = publishedTotals(sql, releases);
  const tallies = publishedTallies(sql, releases);
  const together = (ids: readonly string[]) =>
    releasedResults(
      totals.filter(({ officer }) => ids.includes(officer)),
      tallies.filter(({ officer }) => ids.includes(officer)),
    );
  const officers = new Map(
    [...new Set(totals.map(({ officer }) => officer))].map((id) => [id, together([id])]),
  );
  return {
    total: releasedResults(totals, tallies),
    officer: (id) => officers.get(id) ?? nothing,
    together,
  };
}
