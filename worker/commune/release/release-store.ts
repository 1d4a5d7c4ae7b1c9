import { nextReleaseAfter } from '../calendar.ts';

/** A release to come: its number and the moment (ms since 1970) when it opens. */
export interface ComingRelease {
  readonly number: number;
  readonly opensAt: number;
}

/** The release that ratings now wait for. */
export function openRelease(sql: SqlStorage): ComingRelease {
  const row = sql
    .exec<{ number: number; opens_at: number }>(
      "SELECT number, opens_at FROM release WHERE state = 'open'",
    )
    .one();
  return { number: row.number, opensAt: row.opens_at };
}

/** Start the first release of a commune, unless it has one. */
export function startFirstRelease(sql: SqlStorage, now: number): void {
  sql.exec(
    `INSERT INTO release (number, state, opens_at)
     SELECT 1, 'open', ? WHERE NOT EXISTS (SELECT 1 FROM release)`,
    nextReleaseAfter(now),
  );
}

/** The number of the release that is being prepared, or null. */
export function closingRelease(sql: SqlStorage): number | null {
  const row = sql
    .exec<{ number: number }>("SELECT number FROM release WHERE state = 'closing'")
    .toArray()[0];
  return row?.number ?? null;
}

/** Close a release to new ratings; the next one opens at once. */
export function closeRelease(sql: SqlStorage, number: number, now: number): ComingRelease {
  const next = { number: number + 1, opensAt: nextReleaseAfter(now) };
  sql.exec("UPDATE release SET state = 'closing' WHERE number = ?", number);
  sql.exec(
    "INSERT INTO release (number, state, opens_at) VALUES (?, 'open', ?)",
    next.number,
    next.opensAt,
  );
  return next;
}

/** Note a rating that the release's key does not open: the key was lost. */
export function countUnreadable(sql: SqlStorage, number: number): void {
  sql.exec('UPDATE release SET unreadable = unreadable + 1 WHERE number = ?', number);
}

/** Where in the shuffle (hex) the newest rating stood that a release moved; all come after it at first. */
export function movedUpTo(sql: SqlStorage, number: number): string {
  const row = sql.exec<{ place: ArrayBuffer | null }>(
    'SELECT moved_up_to AS place FROM release WHERE number = ?',
    number,
  );
  return Buffer.from(row.one().place ?? new ArrayBuffer(0)).toString('hex');
}

export function noteMoved(sql: SqlStorage, number: number, place: string): void {
  sql.exec(
    'UPDATE release SET moved_up_to = ? WHERE number = ?',
    Buffer.from(place, 'hex'),
    number,
  );
}

export function forgetMoved(sql: SqlStorage, number: number): void {
  sql.exec('UPDATE release SET moved_up_to = NULL WHERE number = ?', number);
}

/** The moment (ms since 1970) when a release opens or opened. */
export function opensAt(sql: SqlStorage, number: number): number {
  const row = sql.exec<{ opens_at: number }>(
    'SELECT opens_at FROM release WHERE number = ?',
    number,
  );
  return row.one().opens_at;
}
