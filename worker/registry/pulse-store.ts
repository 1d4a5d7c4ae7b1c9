/** How a commune stood when its newest release was published, or when it was founded. */
export interface Pulse {
  /** When the box that is now open was opened, and when it is due to be released (ms since 1970). */
  readonly since: number;
  readonly opensAt: number;
  /** Entries of the public logs at their newest checkpoints. */
  readonly ratings: number;
  readonly events: number;
  /** Ratings that are counted in public so far. */
  readonly released: number;
}

/** A commune whose release is missed, and by how much (ms). */
export interface Overdue {
  readonly commune: string;
  readonly late: number;
}

/** All communes together. Only what everybody may know of one is in it. */
export interface Fleet {
  readonly communes: number;
  readonly ratings: number;
  readonly events: number;
  readonly released: number;
  /** The oldest box that is open, and the newest one (ms since 1970); null without communes. */
  readonly oldestBox: number | null;
  readonly newestBox: number | null;
  readonly overdue: number;
  /** The latest of those that are overdue, a few. */
  readonly latest: readonly Overdue[];
  /** Communes whose last release added nothing to the log of events. */
  readonly standing: number;
}

/** What a release may take, all communes at once, before it counts as missed (ms). */
const GRACE = 30 * 60 * 1000;
/** How many of the communes that are overdue are named. */
const NAMED = 20;

/** Keep the newest pulse of a commune. Each release adds to the log of events, so it must have grown. */
export function storePulse(sql: SqlStorage, commune: string, pulse: Pulse): void {
  const { since, opensAt, ratings, events, released } = pulse;
  sql.exec(
    `INSERT INTO pulse (commune, since, opens_at, ratings, events, released)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET
       standing = CASE WHEN opens_at = excluded.opens_at THEN standing
         ELSE excluded.events <= events OR excluded.ratings < ratings END,
       since = excluded.since, opens_at = excluded.opens_at, ratings = excluded.ratings,
       events = excluded.events, released = excluded.released`,
    commune,
    since,
    opensAt,
    ratings,
    events,
    released,
  );
}

export function readFleet(sql: SqlStorage, now: number): Fleet {
  const due = now - GRACE;
  const sums = sql
    .exec<Omit<Fleet, 'latest'> & Record<string, SqlStorageValue>>(
      `SELECT count(*) AS communes, coalesce(sum(ratings), 0) AS ratings,
         coalesce(sum(events), 0) AS events, coalesce(sum(released), 0) AS released,
         min(since) AS oldestBox, max(since) AS newestBox,
         count(*) FILTER (WHERE opens_at < ?) AS overdue, coalesce(sum(standing), 0) AS standing
       FROM pulse`,
      due,
    )
    .one();
  const latest = sql
    .exec<{ commune: string; late: number }>(
      `SELECT commune, ? - opens_at AS late FROM pulse WHERE opens_at < ?
       ORDER BY opens_at, commune LIMIT ?`,
      now,
      due,
      NAMED,
    )
    .toArray();
  return { ...sums, latest };
}
