import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { backupMoment } from '../backup/retention.ts';

/**
 * When the newest complete backup in a folder was made (ms since 1970), by the
 * name that `nghe-dan backup` gave it; null when there is none.
 */
export async function newestBackup(folder: string): Promise<number | null> {
  const names = await readdir(folder).catch(() => []);
  const moments = names
    .filter((name) => existsSync(join(folder, name, 'manifest.json')))
    .map(backupMoment)
    .filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.max(...moments);
}
