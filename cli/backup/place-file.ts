import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a database in the place of another, of which nothing stays, and waits for the disk. */
export async function placeFile(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  // A log of the old database must never be replayed into the new one.
  for (const ending of ['-wal', '-shm']) await rm(`${target}${ending}`, { force: true });
  await rename(file, target);
  const folder = await open(dirname(target));
  await folder.sync();
  await folder.close();
}
