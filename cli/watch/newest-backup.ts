import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '../backup/manifest.ts';
import { backupMoment } from '../backup/retention.ts';

/**
 * When the newest complete backup in a folder was made (ms since 1970), by the
 * name that `nghe-dan backup` gave it; null when there is none. One that lacks a
 * commune or a province is not complete, and one that is named after a moment to
 * come, by a clock that ran ahead, would hide for as long that none are made.
 */
export async function newestBackup(folder: string, now: number): Promise<number | null> {
  const names = await readdir(folder).catch(() => []);
  const moments = names.flatMap((name) => {
    const moment = backupMoment(name);
    return moment === null || moment > now ? [] : [{ name, moment }];
  });
  for (const { name, moment } of moments.toSorted((one, other) => other.moment - one.moment)) {
    if (await isComplete(join(folder, name))) return moment;
  }
  return null;
}

async function isComplete(backup: string): Promise<boolean> {
  const manifest = await readManifest(backup).catch(() => null);
  return manifest?.missing.length === 0;
}
