import { lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives what root wrote into a folder to whom that folder belongs: else neither
 * the server nor the next backup of the timer could open or remove it.
 *
 * @param path the folder itself, or one within it
 */
export async function giveToOwner(path: string, folder: string): Promise<void> {
  if (process.geteuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  for (const name of ['', ...(await readdir(path, { recursive: true }))])
    await lchown(join(path, name), uid, gid);
}
