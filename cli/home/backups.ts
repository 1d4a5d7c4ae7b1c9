import { existsSync, mkdirSync } from 'node:fs';
import { places } from './places.ts';
import { run } from './run.ts';

/** Makes the folder that nghe-dan-backup.service writes to, for the server's user alone. */
export function makeBackupsFolder(): void {
  mkdirSync(places.backups, { recursive: true });
  run('chown', '-R', 'nghe-dan:nghe-dan', places.backups);
  run('chmod', '0700', places.backups);
}

/** Gives what is left on the machine to root: the number of a removed user may be given to another. */
export function leaveToRoot(folder: string): void {
  if (!existsSync(folder)) return;
  run('chown', '-R', 'root:root', folder);
  run('chmod', '0700', folder);
}
