import type { Settings } from '../../../shared/contract/commune.ts';
import { tellEverybody } from './event-log.ts';

/** Tell of what changed in what is asked and how results are shown. */
export function tellOfSettings(
  sql: SqlStorage,
  before: Settings,
  { thresholds, named, sets }: Settings,
  day: string,
): void {
  if (thresholds.total !== before.thresholds.total || thresholds.step !== before.thresholds.step) {
    tellEverybody(sql, { type: 'thresholds', day, thresholds });
  }
  if (sets.join() !== before.sets.join()) tellEverybody(sql, { type: 'sets', day, sets });
  if (named !== before.named) tellEverybody(sql, { type: 'named', day, named });
}
