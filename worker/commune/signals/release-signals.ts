import type { OfficerSignal } from '../../../shared/statistics/signals/signals.ts';
import { communeSignals } from './commune-signals.ts';

/**
 * The signals as of a published release. What was published does not change, and
 * finding them reads half a year, so they are kept until another release is asked for.
 */
export async function releaseSignals(
  sql: SqlStorage,
  release: number,
): Promise<readonly OfficerSignal[]> {
  const kept = sql
    .exec<{ signals: string }>('SELECT signals FROM release_signals WHERE release = ?', release)
    .toArray()[0];
  if (kept !== undefined) return JSON.parse(kept.signals) as OfficerSignal[];
  const signals = await communeSignals(sql, release);
  sql.exec('DELETE FROM release_signals');
  sql.exec(
    'INSERT INTO release_signals (release, signals) VALUES (?, ?)',
    release,
    JSON.stringify(signals),
  );
  return signals;
}
