import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './lock-folder.ts';

let folder: string;
let other: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-lock-'));
});

afterEach(async () => {
  other?.kill('SIGKILL');
  other = null;
  await rm(folder, { recursive: true });
});

/** Another process that locks the folder, and what it says once it has done `andThen`. */
async function lockInAnotherProcess(
  andThen = "console.log('locked');",
): Promise<{ process: ChildProcess; said: string }> {
  const program = `
    import { spawn } from 'node:child_process';
    import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock-folder.ts'))};
    const lock = await lockFolder(${JSON.stringify(folder)});
    ${andThen}
    setInterval(() => {}, 1000);`;
  const started = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  other = started;
  const lines = createInterface(started.stdout);
  const [said] = await once(lines, 'line');
  return { process: started, said };
}

test('a folder that another process holds is refused with a sentence that names the process', async () => {
  const { process: holder } = await lockInAnotherProcess();
  await expect(lockFolder(folder)).rejects.toThrow(
    `Another server (process ${holder.pid}) holds the data folder ${folder}; stop it, or choose another folder with DATA_DIR=….`,
  );
});

test('a lock does not outlive a process that is killed', async () => {
  const { process: killed } = await lockInAnotherProcess();
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const lock = await lockFolder(folder);
  await lock.release();
});

test('a server that outlives its starter still holds the folder', async () => {
  const { process: starter, said } = await lockInAnotherProcess(
    `const server = spawn('sleep', ['60'], { stdio: ['ignore', 'ignore', 'ignore', lock.descriptor] });
     console.log(server.pid);`,
  );
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  await expect(lockFolder(folder)).rejects.toThrow('holds the data folder');
  process.kill(Number(said), 'SIGKILL');
  await expect.poll(() => lockFolder(folder).then((lock) => lock.release())).toBeUndefined();
});

test('a released folder can be locked again', async () => {
  const first = await lockFolder(folder);
  await first.release();
  const second = await lockFolder(folder);
  await second.release();
});
