/** How many ratings a figure needs; a commune may raise them, never lower. */
export interface Thresholds {
  /** The total of an officer and channel before anything is shown. */
  readonly total: number;
  /** How many ratings one release must add. */
  readonly step: number;
}

export const minimumThresholds: Thresholds = { total: 10, step: 5 };

/** After so many releases a waiting rating joins the commune's own pool. */
export const POOL_AFTER = 13;

/** In place of an officer's id: the commune's own pool. */
export const POOL = '';

/** The ratings of one officer in one channel, as a release finds them. */
export interface WaitingGroup {
  readonly officer: string;
  readonly channel: string;
  /** Ratings of the officer that earlier releases counted. */
  readonly counted: number;
  /** Ratings of the channel's pool that earlier releases counted. */
  readonly pooled: number;
  /** Ratings that wait in the box. */
  readonly waiting: number;
  /** Those of them that have waited for 13 releases or more. */
  readonly old: number;
}

/** What a release opens: an officer's ratings of a channel, or the pool's. */
export interface Opening {
  readonly officer: string;
  readonly channel: string;
}

/**
 * What a release opens. An officer's ratings of one channel are opened only
 * when the total reaches the threshold and the step is large enough, so that
 * no figure and no difference between two releases rests on a few people. Old
 * ratings of those that stay shut join the pool of their channel, under the
 * same rule.
 */
export function openings(
  groups: readonly WaitingGroup[],
  thresholds: Thresholds,
): readonly Opening[] {
  const opened = groups.filter((group) => opens(group.counted, group.waiting, thresholds));
  const shut = groups.filter((group) => !opened.includes(group));
  const pools = [...new Set(shut.map(({ channel }) => channel))].filter((channel) =>
    poolOpens(
      shut.filter((group) => group.channel === channel),
      thresholds,
    ),
  );
  return [
    ...opened.map(({ officer, channel }) => ({ officer, channel })),
    ...pools.map((channel) => ({ officer: POOL, channel })),
  ];
}

function poolOpens(shut: readonly WaitingGroup[], thresholds: Thresholds): boolean {
  const old = shut.reduce((sum, group) => sum + group.old, 0);
  return opens(shut[0]?.pooled ?? 0, old, thresholds);
}

function opens(counted: number, waiting: number, { total, step }: Thresholds): boolean {
  return waiting >= step && counted + waiting >= total;
}
