import type { Thresholds } from '../../../shared/statistics/release-rule.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { issuedInWeek } from '../code/code-counts.ts';
import { showCodeUse } from '../code/code-use.ts';
import { showConcerns } from '../concerns/concern-counts.ts';
import { publishCheckpoint } from '../log/checkpoint-store.ts';
import { tellEverybody } from '../log/event-log.ts';
import type { LogKey } from '../log/log-key.ts';
import { logRoot, logSize } from '../log/log-store.ts';
import { dropPartlyAsked } from './tally-store.ts';
import { uncountedIn } from './opened-store.ts';
import { forgetMoved } from './release-store.ts';

/** With what a release is published. */
export interface Publishing {
  readonly now: number;
  readonly logKey: LogKey;
  readonly thresholds: Thresholds;
}

/** Make what a release has prepared visible, in one short transaction. */
export function publishRelease(
  storage: DurableObjectStorage,
  release: number,
  { now, logKey, thresholds }: Publishing,
): void {
  const { sql } = storage;
  storage.transactionSync(() => {
    dropPartlyAsked(sql, release);
    sql.exec(
      "UPDATE release SET state = 'published', published_at = ? WHERE number = ?",
      now,
      release,
    );
    sql.exec('DELETE FROM opening');
    showCodeUse(sql, release, thresholds);
    showConcerns(sql, thresholds, dayInVietnam(now));
    forgetMoved(sql, release);
    publishCheckpoint(sql, 'ratings', logKey);
    tellRelease(sql, release, dayInVietnam(now));
    tellCodesIssued(sql, release, dayInVietnam(now));
  });
}

function tellRelease(sql: SqlStorage, release: number, day: string): void {
  const { unreadable, opened } = sql
    .exec<{ unreadable: number; opened: number }>(
      `SELECT unreadable, (SELECT coalesce(sum(ratings), 0) FROM total WHERE release = number) AS opened
         FROM release WHERE number = ?`,
      release,
    )
    .one();
  const root = Buffer.from(logRoot(sql, 'ratings')).toString('base64');
  const size = logSize(sql, 'ratings');
  const log = { size, root };
  const ratings = { opened, ...uncountedIn(sql, release), unreadable };
  tellEverybody(sql, { type: 'release', day, release, ...log, ...ratings });
}

function tellCodesIssued(sql: SqlStorage, release: number, day: string): void {
  tellEverybody(sql, { type: 'codes-issued', day, release, codes: issuedInWeek(sql, release) });
}
