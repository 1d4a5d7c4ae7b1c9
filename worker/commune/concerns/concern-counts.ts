import type { ConcernCounts } from '../../../shared/contract/concern.ts';
import type { Thresholds } from '../../../shared/statistics/release-rule.ts';

const OPEN = "status IN ('received', 'examining')";
const OVERDUE = "status = 'received' AND due_on < ?";

/** How many concerns the figures count, and how many come on top. */
interface Arrived {
  readonly counted: number;
  readonly waiting: number;
}

/**
 * Show with a release how many concerns there are, by its rule: those that
 * came join the figures together, once they are enough. What became of those
 * that are counted may then be told; `late` says of all of them yes or no.
 */
export function showConcerns(sql: SqlStorage, { total, step }: Thresholds, today: string): void {
  const { counted, waiting } = sql
    .exec<Arrived & Record<string, SqlStorageValue>>(
      'SELECT coalesce(sum(counted), 0) AS counted, coalesce(sum(1 - counted), 0) AS waiting FROM concern',
    )
    .one();
  if (waiting >= step && counted + waiting >= total) sql.exec('UPDATE concern SET counted = 1');
  sql.exec('DELETE FROM concern_count');
  sql.exec(
    `INSERT INTO concern_count (received, open, overdue, late)
     SELECT coalesce(sum(counted), 0), coalesce(sum(counted AND ${OPEN}), 0),
            coalesce(sum(counted AND ${OVERDUE}), 0), coalesce(max(${OVERDUE}), 0) FROM concern`,
    today,
    today,
  );
}

/** What may be told about concerns: as of the newest release. */
export function shownConcerns(sql: SqlStorage): ConcernCounts {
  const row = sql
    .exec<{ received: number; open: number; overdue: number; late: number }>(
      'SELECT received, open, overdue, late FROM concern_count',
    )
    .toArray()[0];
  const { received = 0, open = 0, overdue = 0, late = 0 } = row ?? {};
  const few = received === 0;
  return {
    received: few ? null : received,
    open: few ? null : open,
    overdue: few ? null : overdue,
    late: late === 1,
  };
}
