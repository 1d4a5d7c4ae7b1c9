import type { Device } from './device.ts';
import { readDisk } from './in-page.ts';

/** What the origin keeps; null when no page of it can be opened. */
export async function diskOf({ browsing, isOffline, origin }: Device): Promise<string | null> {
  if (isOffline) return null;
  const probe = await browsing.open(`${origin}/probe`);
  const kept = await probe.frame.evaluate(readDisk);
  await probe.close();
  return kept;
}

/** Notes which ratings are on disk. */
export async function lookAtDisk(device: Device): Promise<void> {
  const kept = await diskOf(device);
  if (kept === null) return;
  for (const pressed of device.pressed) pressed.onDisk = kept.includes(`"${pressed.comment}"`);
}

/** The origin's data are gone, all of them or the outbox's database alone. */
export async function wipe(device: Device, how: 'wipe' | 'drop'): Promise<void> {
  const [tab] = device.tabs;
  if (tab === undefined) return;
  if (how === 'drop') await tab.frame.evaluate(dropDatabase);
  else await device.browsing.clear(device.origin);
  for (const pressed of device.pressed) pressed.onDisk = false;
}

/** Runs in the page. Where there is no storage there is nothing to drop. */
function dropDatabase(): Promise<unknown> {
  const dropping = indexedDB.deleteDatabase('nghe-dan');
  return new Promise((resolve) => {
    dropping.addEventListener('success', resolve);
    dropping.addEventListener('error', resolve);
  });
}
