import { StartProblem } from '../../scripts/server/start-problem.ts';
import { lockFolder } from '../../scripts/server/lock-folder.ts';
import { mkdir } from 'node:fs/promises';
import { Stop } from '../command/stop.ts';
import { giveToOwner } from './give-to-owner.ts';

/**
 * Does something with a data folder that no server may be writing to meanwhile;
 * throws Stop when one runs there.
 */
export async function withLockedData<Value>(
  dataFolder: string,
  work: () => Promise<Value>,
): Promise<Value> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dataFolder).catch((error: unknown) => {
    throw error instanceof StartProblem ? new Stop('data-locked', { folder: dataFolder }) : error;
  });
  try {
    return await work();
  } finally {
    await giveToOwner(dataFolder, dataFolder);
    await lock.release();
  }
}
