import type { Settings } from '../../../shared/contract/commune.ts';
import { tellEverybody } from './event-log.ts';

/** Tell of what changed in how results are shown. */
export function tellOfSettings(
  sql: SqlStorage,
  before: Settings,
  { thresholds, named }: Settings,
  day: string,
): void {
  if (thresholds.total !== before.thresholds.total || thresholds.step !== before.thresholds.step) {
    tellEverybody(sql, { type: 'thresholds', day, thresholds });
  }
  if (named !== before.named) tellEverybody(sql, { type: 'named', day, named });
}
