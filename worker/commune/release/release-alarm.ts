import { createHash } from 'node:crypto';
import { readProfile } from '../profile.ts';
import { closingRelease, openRelease } from './release-store.ts';
import { isUntold } from './tell-province.ts';

const RETRY = 60 * 1000;

/** In ms: thousands of communes on one machine are due at the same moment. */
const SPREAD = 10 * 60 * 1000;

/** In ms, the same for alarms that all ring late, as after a power cut. */
const LATE_SPREAD = 60 * 1000;

/**
 * Set the alarm for the coming release. Alarms follow the machine's clock and
 * `now` that of the commune, so it is the wait that counts. What is due but
 * was not done, or not told to those who watch, is tried again in a minute.
 */
export async function setReleaseAlarm(
  storage: DurableObjectStorage,
  now: number,
  isTold = true,
): Promise<void> {
  const wait = openRelease(storage.sql).opensAt - now;
  const isDone = closingRelease(storage.sql) === null && wait > 0 && !isUntold(storage.sql);
  const later = isDone && isTold ? wait + spreadOf(readProfile(storage.sql).id, SPREAD) : RETRY;
  await storage.setAlarm(Date.now() + later);
}

/** Let the alarm ring again at the commune's own moment of a minute, since too many releases run now. */
export async function putOffRelease(storage: DurableObjectStorage): Promise<void> {
  const own = spreadOf(readProfile(storage.sql).id, LATE_SPREAD);
  const begun = Math.floor((Date.now() - own) / LATE_SPREAD);
  await storage.setAlarm((begun + 1) * LATE_SPREAD + own);
}

/** How long a commune's release waits while others begin: always the same, and for each another. */
function spreadOf(commune: string, most: number): number {
  return createHash('sha256').update(commune).digest().readUInt32BE() % most;
}
