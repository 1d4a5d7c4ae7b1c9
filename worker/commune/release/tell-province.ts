import type { CommuneSummary } from '../../../shared/contract/province.ts';
import type { Environment } from '../../environment.ts';
import type { Publication } from '../results/documents.ts';

/** Whether the province has not been told of the newest release yet. */
export function isUntold(sql: SqlStorage): boolean {
  const row = sql
    .exec<{ untold: number }>(
      `SELECT province IS NOT NULL AND told_release <
              (SELECT coalesce(max(number), 0) FROM release WHERE state = 'published') AS untold
         FROM profile`,
    )
    .one();
  return row.untold === 1;
}

/**
 * Tell the province what the board shows since the newest release. It is told
 * again until it has taken it: the alarm sees to that.
 */
export async function tellProvince(
  sql: SqlStorage,
  { PROVINCE }: Environment,
  { profile, newest, results }: Publication,
): Promise<void> {
  if (profile.province === null || newest === null || !isUntold(sql)) return;
  const channels = results.total.channels.map(({ channel, ratings, unsure, score }) => ({
    channel,
    ratings,
    unsure,
    score,
  }));
  const summary: CommuneSummary = { commune: profile.id, release: newest, channels };
  await PROVINCE.get(PROVINCE.idFromName(profile.province)).take(summary);
  sql.exec('UPDATE profile SET told_release = ?', newest.number);
}
