import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '../../../scripts/server/lock-folder.ts';
import { type Server, runWorkerd } from '../../../scripts/server/run-workerd.ts';
import type { Send } from '../../client/api.ts';
import { proving } from '../../client/proving.ts';
import { randomId } from '../../client/rating.ts';
import { freePort } from '../start/started.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const OPERATOR_SECRET = 'the secret of the first operator';

/** A real server on a data folder, whose parent is locked as a server's is, with a clock that the test sets. */
export interface ClockedServer {
  readonly url: string;
  readonly send: Send;
  /** Set the clock (ISO 8601) and, if a commune is named, run the release that is due. */
  setClock(moment: string, commune?: string): Promise<void>;
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** @param start what the clock shows (ISO 8601) when alarms ring that are due at once. */
export async function startClocked(data: string, start?: string): Promise<ClockedServer> {
  const port = await freePort();
  const lock = await lockFolder(join(data, '..'));
  const server = await launch(data, port, lock.descriptor, start).finally(() => lock.release());
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    send: proving((path, init) =>
      fetch(`${url}${path}`, { ...init, headers: { 'x-address': randomId(), ...init.headers } }),
    ),
    async setClock(moment, commune = '') {
      const now = Date.parse(moment);
      await fetch(`http://127.0.0.1:${port + 1}/?now=${now}&commune=${commune}`);
    },
    stop: () => server.stop(),
    async kill() {
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
    },
  };
}

function launch(
  data: string,
  port: number,
  lock: number,
  start: string | undefined,
): Promise<Server> {
  return runWorkerd({
    program: join(root, 'node_modules/.bin/workerd'),
    config: join(root, 'test/e2e/monitor/workerd.capnp'),
    sockets: { http: `127.0.0.1:${port}`, hand: `127.0.0.1:${port + 1}` },
    folders: { data, site: join(root, 'dist/site') },
    environment: {
      PATH: process.env['PATH'],
      VERSION: 'test',
      OPERATOR_SECRET,
      ADDRESS_HEADER: 'x-address',
      LOG_HOST: 'nghe-dan.example',
      WORK_HASHES: '1',
      CLOCK_START: start,
    },
    lock,
  });
}
