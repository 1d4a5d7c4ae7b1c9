import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * When the newest complete backup in a folder was made (ms since 1970), by the
 * name that `nghe-dan backup` gave it; null when there is none.
 */
export async function newestBackup(folder: string): Promise<number | null> {
  const names = await readdir(folder).catch(() => []);
  const complete = names.filter((name) => existsSync(join(folder, name, 'manifest.json')));
  const moments = complete.map(momentIn).filter((moment) => !Number.isNaN(moment));
  return moments.length === 0 ? null : Math.max(...moments);
}

/** `2026-03-04T02-00-00Z`, which `.unfinished` at its end makes nothing. */
function momentIn(name: string): number {
  const [, day, time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d-\d\d-\d\d)Z$/u.exec(name) ?? [];
  return Date.parse(`${day}T${time.replaceAll('-', ':')}Z`);
}
