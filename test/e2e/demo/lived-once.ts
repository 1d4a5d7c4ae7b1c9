import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Names the folder in which all files of a run find the demo's first weeks. */
const FOLDER = 'DEMO_LIVED_ONCE';

/** Set up by vitest around all files of a run; whoever needs the demo first fills the folder. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-demo-once-'));
  process.env[FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * Copies the data of a demo into `data`: its first weeks are lived once, by
 * `live` in a folder that it is given. Outside of a run of tests nothing is copied.
 */
export async function copyLived(
  data: string,
  live: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = process.env[FOLDER];
  if (folder === undefined) return;
  const lived = join(folder, 'lived');
  const living = join(folder, 'living');
  while (!existsSync(lived)) {
    const isMine = await mkdir(living).then(
      () => true,
      () => false,
    );
    if (!isMine) await wait(100);
    else
      await live(living).then(
        () => rename(living, lived),
        (error: unknown) => rm(living, { recursive: true }).then(() => Promise.reject(error)),
      );
  }
  await cp(lived, data, { recursive: true });
}
