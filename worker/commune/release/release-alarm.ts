import { closingRelease, openRelease } from './release-store.ts';

const RETRY = 60 * 1000;

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
  const failed = closingRelease(storage.sql) !== null || wait <= 0 || !isTold;
  await storage.setAlarm(Date.now() + (failed ? RETRY : wait));
}
