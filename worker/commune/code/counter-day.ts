import { COUNTER_CODES_A_DAY } from '../../../shared/contract/code.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Vietnam is seven hours ahead of UTC, all year. */
const VIETNAM = 7 * 60 * 60 * 1000;

/**
 * Count one more code that an officer hands out today, and tell how many are
 * left; null when today's are all handed out. Of each officer only the newest
 * day is kept.
 */
export function takeCounterCode(sql: SqlStorage, officer: string, now: number): number | null {
  const day = Math.floor((now + VIETNAM) / DAY);
  const taken = sql.exec<{ codes: number }>(
    `INSERT INTO counter_day (officer, day, codes) VALUES (?1, ?2, 1)
     ON CONFLICT DO UPDATE SET day = ?2, codes = iif(day = ?2, codes + 1, 1)
       WHERE day <> ?2 OR codes < ?3
     RETURNING codes`,
    officer,
    day,
    COUNTER_CODES_A_DAY,
  );
  const row = taken.toArray()[0];
  return row === undefined ? null : COUNTER_CODES_A_DAY - row.codes;
}
