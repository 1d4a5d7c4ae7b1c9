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

/** The ratings of one officer (or of the commune's pool) in one channel. */
export interface Group {
  /** Ratings that earlier releases counted. */
  readonly counted: number;
  /** Ratings that wait in the box. */
  readonly waiting: number;
}

/**
 * Whether a release opens the waiting ratings of a group: only when the total
 * reaches the threshold and the step is large enough, so that no figure and
 * no difference between two releases rests on a few people.
 */
export function opens(group: Group, thresholds: Thresholds): boolean {
  const { counted, waiting } = group;
  return waiting >= thresholds.step && counted + waiting >= thresholds.total;
}
