import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findSystemTools } from '../../../scripts/find-system-tools.mjs';
import { freePort } from '../../../cli/home/free-port.ts';

export const SECRET = 'the secret of the first operator';

/** The server of a release behind a socket that outlives it. */
export interface ActivatedServer {
  readonly port: number;
  /** Asks the server to end, as a restart does; the next one takes over the socket. */
  tellToEnd(): void;
  stop(): Promise<void>;
}

/** The shell holds the socket, as systemd does, and starts the server as often as it ends. */
const LOOP = 'while :; do "$0" & echo $! > "$STATE_DIRECTORY/pid"; wait $!; done';

/** @param settings variables beside those that every test needs. */
export async function activate(
  release: string,
  state: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ActivatedServer> {
  const port = await freePort();
  const credentials = `${state}-credentials`;
  for (const folder of [state, credentials]) mkdirSync(folder);
  writeFileSync(join(credentials, 'operator-secret'), `${SECRET}\n`);
  const environment = {
    STATE_DIRECTORY: state,
    CREDENTIALS_DIRECTORY: credentials,
    ADDRESS_HEADER: 'x-real-ip',
    WORK_HASHES: '1',
    ...settings,
  };
  const kept = [...Object.keys(environment), 'PATH'].flatMap((name) => ['-E', name]);
  const holder = spawn(
    findSystemTools().socketActivate,
    ['--listen', `127.0.0.1:${port}`, ...kept, 'sh', '-c', LOOP, join(release, 'bin/serve')],
    { env: { ...process.env, ...environment }, stdio: 'ignore', detached: true },
  );
  const ended = once(holder, 'exit');
  await untilAnswered(port);
  return {
    port,
    tellToEnd: () => process.kill(Number(readFileSync(join(state, 'pid'), 'utf8')), 'SIGTERM'),
    async stop() {
      if (holder.pid !== undefined && holder.signalCode === null)
        process.kill(-holder.pid, 'SIGKILL');
      await ended;
    },
  };
}

async function untilAnswered(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(50);
  }
}
