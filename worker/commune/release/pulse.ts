import type { Pulse } from '../../registry/pulse-store.ts';
import { publishedSize } from '../log/checkpoint-store.ts';
import { openRelease } from './release-store.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** How a commune stands now. Its first box counts as opened a week before it is due. */
export function readPulse(sql: SqlStorage): Pulse {
  const { opensAt } = openRelease(sql);
  const { since, released } = sql
    .exec<{ since: number | null; released: number }>(
      `SELECT (SELECT max(published_at) FROM release) AS since,
         (SELECT coalesce(sum(ratings), 0) FROM total
           WHERE release IN (SELECT number FROM release WHERE state = 'published')) AS released`,
    )
    .one();
  return {
    since: since ?? opensAt - WEEK,
    opensAt,
    ratings: publishedSize(sql, 'ratings'),
    events: publishedSize(sql, 'events'),
    released,
  };
}
