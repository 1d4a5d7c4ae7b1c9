import type { SignalCount } from '../../../shared/contract/signal-count.ts';
import { signalKinds } from '../../../shared/statistics/signals/signal.ts';
import { type OfficerSignal, recentSignals } from '../../../shared/statistics/signals/signals.ts';
import { releasedCodes } from './released-codes.ts';
import { releasedGroups } from './released-groups.ts';

/** The signals of the last releases up to `newest`, the strongest first. */
export async function communeSignals(
  sql: SqlStorage,
  newest: number,
): Promise<readonly OfficerSignal[]> {
  const groups = await releasedGroups(sql, newest);
  const released = { groups, codes: releasedCodes(sql, newest) };
  return recentSignals(released, newest, () => scheduler.wait(0));
}

/** How many there are of each kind; nobody is named, since signals are no verdicts. */
export function countSignals(signals: readonly OfficerSignal[]): SignalCount[] {
  return signalKinds
    .map((kind) => ({
      signal: kind,
      count: signals.filter(({ signal }) => signal === kind).length,
    }))
    .filter(({ count }) => count > 0);
}
