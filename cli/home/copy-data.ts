import { globSync, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { places } from './places.ts';
import { run } from './run.ts';
import { Trouble } from './trouble.ts';

/** No copy is ever made of the keys of closed boxes (docs/box.md); alarms are not to ring in a trial. */
const LEFT_OUT = /^nghe-dan-box-keys\/|\/metadata\.sqlite$/u;

/**
 * Copies the data of the server, which may be writing, into a folder of the
 * same disk that the server's user owns; throws Trouble when it does not fit.
 */
export function copyData(folder: string): void {
  const own = join(places.data, 'own');
  const found = globSync('*/*.sqlite', { cwd: own }).filter((path) => !LEFT_OUT.test(path));
  checkSpace(found.map((path) => join(own, path)));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of found) copyDatabase(join(own, path), join(folder, 'own', path));
  run('chown', '-R', 'nghe-dan:nghe-dan', folder);
}

/** Reads in one transaction: the copy is the database as it was between two commits. */
function copyDatabase(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const database = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}

function checkSpace(files: readonly string[]): void {
  const needed = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const { bavail, bsize } = statfsSync(places.data);
  // The copy may be written over once by each of two servers.
  if (bavail * bsize < 2 * needed)
    throw new Trouble('no-space', { megabytes: String(Math.ceil((2 * needed) / 1024 / 1024)) });
}
