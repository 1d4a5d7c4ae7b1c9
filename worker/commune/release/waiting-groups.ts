import { POOL_AFTER, type WaitingGroup } from '../../../shared/statistics/release-rule.ts';
import type { BoxedRating } from '../box/boxed-rating.ts';

/** The waiting ratings by officer and channel, as they are counted slice by slice. */
export type GroupCount = Map<
  string,
  { officer: string; channel: string; waiting: number; old: number }
>;

/** Whether a rating has waited long enough to join the commune's own pool. */
export function isOld(rating: BoxedRating, release: number): boolean {
  return release - rating.since >= POOL_AFTER;
}

export function countRating(groups: GroupCount, rating: BoxedRating, release: number): void {
  const { officer, channel } = rating;
  const name = `${channel} ${officer}`;
  const group = groups.get(name) ?? { officer, channel, waiting: 0, old: 0 };
  group.waiting += 1;
  group.old += isOld(rating, release) ? 1 : 0;
  groups.set(name, group);
}

/** The groups with what earlier releases counted, for the release rule to decide on. */
export function waitingGroups(sql: SqlStorage, groups: GroupCount): readonly WaitingGroup[] {
  const counted = new Map(
    sql
      .exec<{ officer: string; channel: string; ratings: number }>(
        'SELECT officer, channel, sum(ratings) AS ratings FROM total GROUP BY officer, channel',
      )
      .toArray()
      .map((row) => [`${row.channel} ${row.officer}`, row.ratings]),
  );
  return [...groups.values()].map((group) => ({
    ...group,
    counted: counted.get(`${group.channel} ${group.officer}`) ?? 0,
    pooled: counted.get(`${group.channel} `) ?? 0,
  }));
}
