import { nextReleaseAfter } from '../calendar.ts';
import { setReleaseAlarm } from './release-alarm.ts';

/**
 * A release lies a week ahead at most. One that lies further was planned while the
 * machine's clock was ahead; now that it is right, it is planned anew, or ratings would
 * wait until the wrong moment comes.
 */
export async function heedClock(storage: DurableObjectStorage, now: number): Promise<void> {
  const next = nextReleaseAfter(now);
  const moved = storage.sql.exec(
    "UPDATE release SET opens_at = ? WHERE state = 'open' AND opens_at > ?",
    next,
    next,
  );
  if (moved.rowsWritten > 0) await setReleaseAlarm(storage, now);
}
