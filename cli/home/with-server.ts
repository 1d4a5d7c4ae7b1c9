import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers.ts';
import { freePort } from './free-port.ts';
import { run } from './run.ts';
import { Trouble } from './trouble.ts';

/**
 * Runs a release on a data folder as the unit does, but on a port of its own,
 * while something is asked of it; throws Trouble when it does not answer.
 */
export async function withServer<Value>(
  release: string,
  folder: string,
  ask: (server: string, folder: string) => Promise<Value>,
): Promise<Value> {
  const port = await freePort();
  const child = start(release, folder, port);
  const ended = once(child, 'exit');
  try {
    const server = `http://127.0.0.1:${port}`;
    await untilReady(server, child, release);
    return await ask(server, folder);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function start(release: string, folder: string, port: number): ChildProcess {
  const [uid, gid] = ['-u', '-g'].map((what) => Number(run('id', what, 'nghe-dan')));
  const kept = ['PATH', 'STATE_DIRECTORY', 'LOG_HOST'].flatMap((name) => ['-E', name]);
  const listen = ['--listen', `127.0.0.1:${port}`, ...kept];
  return spawn('systemd-socket-activate', [...listen, join(release, 'bin/serve')], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], STATE_DIRECTORY: folder, LOG_HOST: 'localhost' },
    ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
  });
}

async function untilReady(server: string, child: ChildProcess, release: string): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    if (await answers(10_000, server)) return;
    await sleep(100);
  }
  throw new Trouble('does-not-start', { release });
}
