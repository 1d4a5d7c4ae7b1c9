import { constants, existsSync } from 'node:fs';
import { access, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** The least free space, in bytes, with which a server starts. */
const LEAST_FREE = 100 * 1024 * 1024;

/** Makes the data folder and makes sure that it can be written to; throws StartProblem. */
export async function checkDisk(folder: string, leastFree = LEAST_FREE): Promise<void> {
  try {
    // A recursive mkdir says ENOENT where the disk is read-only.
    await access(nearest(folder), constants.W_OK);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await checkFree(folder, leastFree);
    await tryWriting(join(folder, `.write-test-${process.pid}`));
  } catch (error) {
    throw error instanceof StartProblem ? error : new StartProblem(reason(error, folder));
  }
}

/** The folder itself, or the one in which it will be made. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

async function checkFree(folder: string, leastFree: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= leastFree) return;
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  throw new StartProblem(
    `The disk of the data folder ${folder} is full (${megabytes} MB free, ${Math.ceil(leastFree / 1024 / 1024)} MB needed); free some space or choose another folder with DATA_DIR=….`,
  );
}

async function tryWriting(file: string): Promise<void> {
  await writeFile(file, '');
  await rm(file);
}

function reason(error: unknown, folder: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const known: Record<string, string> = {
    EROFS: 'lies on a read-only disk',
    EACCES: 'cannot be written to by this user',
    EPERM: 'cannot be written to by this user',
    ENOSPC: 'lies on a full disk',
    EDQUOT: 'lies on a disk whose quota is used up',
    ENOTDIR: 'is no folder',
    EEXIST: 'is no folder',
  };
  const what = known[String(code)] ?? `cannot be used (${String(code ?? error)})`;
  return `The data folder ${folder} ${what}; choose another with DATA_DIR=….`;
}
