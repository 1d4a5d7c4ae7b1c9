import { spawn } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** The right to write to a data folder. */
export interface FolderLock {
  /** To be inherited by whoever writes to the folder: the lock lives as long as any holder. */
  readonly descriptor: number;
  release(): Promise<void>;
}

/**
 * Locks a data folder with flock(2). The kernel drops the lock with its last
 * holder, so no crash leaves it behind; and as the server inherits it, a
 * server that outlives its starter still holds it. Throws StartProblem when
 * another server has the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = await open(join(folder, 'lock'), 'a+', 0o600);
  try {
    await takeLock(file, folder);
    await file.truncate();
    await file.write(`${process.pid}\n`);
  } catch (error) {
    await file.close();
    throw error;
  }
  return { descriptor: file.fd, release: () => file.close() };
}

/** Node has no flock; the lock taken by the child belongs to the shared open file. */
async function takeLock(file: FileHandle, folder: string): Promise<void> {
  const status = await flock(file.fd);
  if (status === 0) return;
  if (status !== 1) throw new StartProblem(`The data folder ${folder} cannot be locked.`);
  const holder = (await file.readFile('utf8')).trim();
  throw new StartProblem(
    `Another server (process ${holder || 'unknown'}) holds the data folder ${folder}; stop it, or choose another folder with DATA_DIR=….`,
  );
}

function flock(descriptor: number): Promise<number | null> {
  return new Promise((done, fail) => {
    const child = spawn('flock', ['--exclusive', '--nonblock', '3'], {
      stdio: ['ignore', 'ignore', 'ignore', descriptor],
    });
    child.once('exit', done);
    child.once('error', () =>
      fail(new StartProblem('The program flock is missing; it comes with util-linux.')),
    );
  });
}
