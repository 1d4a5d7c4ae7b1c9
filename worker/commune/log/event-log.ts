import type { Event } from '../../../shared/log/event.ts';
import { publishCheckpoint } from './checkpoint-store.ts';
import { readLogKey } from './log-key.ts';
import { appendEntries } from './log-store.ts';

/** Write an event into the public log; to be called in the transaction of what it tells. */
export function tellEverybody(sql: SqlStorage, event: Event): void {
  appendEntries(sql, 'events', [new TextEncoder().encode(JSON.stringify(event))]);
  publishCheckpoint(sql, 'events', readLogKey(sql));
}

/** All that the log of events tells so far. */
export function toldEvents(sql: SqlStorage): readonly Event[] {
  return sql
    .exec<{ entry: string }>(
      "SELECT CAST(entry AS TEXT) AS entry FROM log_entry WHERE log = 'events' ORDER BY position",
    )
    .toArray()
    .map(({ entry }) => JSON.parse(entry) as Event);
}
