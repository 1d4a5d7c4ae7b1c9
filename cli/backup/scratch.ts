import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../../scripts/server/lock-folder.ts';
import { StartProblem } from '../../scripts/server/start-problem.ts';
import { Stop } from '../command/stop.ts';
import { giveToOwner } from './give-to-owner.ts';

const LOCK = 'lock';

/**
 * Does something with a folder for copies that are not encrypted: within the
 * data folder, where such data lie anyway. Empty before, also when the last time
 * was cut short, and empty after: a key of a box that lay here must not outlive
 * its release. One command at a time has it.
 *
 * @throws Stop when another command is at work.
 */
export async function withScratch<Value>(
  own: string,
  work: (scratch: string) => Promise<Value>,
): Promise<Value> {
  const folder = join(own, '.copies');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder).catch((error: unknown) => {
    throw error instanceof StartProblem ? new Stop('copying') : error;
  });
  try {
    await giveToOwner(folder, own);
    await empty(folder);
    return await work(folder);
  } finally {
    await empty(folder);
    await lock.release();
  }
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== LOCK) await rm(join(folder, name), { recursive: true, force: true });
  }
}
