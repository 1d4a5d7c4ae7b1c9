import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '../../scripts/server/lock-folder.ts';
import { runWorkerd } from '../../scripts/server/run-workerd.ts';
import type { Send } from '../client/api.ts';
import { proving } from '../client/proving.ts';
import { freePort } from '../../cli/home/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The secret of the first operator of every server under test. */
export const OPERATOR_SECRET = 'the secret of the first operator';
/** Opens readiness and figures of every server under test. */
export const WATCH_SECRET = 'the secret of those who watch';
/** The header in which a request to a server under test gives its address. */
export const ADDRESS_HEADER = 'x-address';

/** Which configuration is served; folders are those of its disk services. */
export interface Setup {
  /** Relative to the checkout. */
  readonly config: string;
  readonly sockets: readonly string[];
  readonly folders: Readonly<Record<string, string>>;
  /** Hashes that the cheapest work takes; few, since the usual work for thousands of ratings takes hours. */
  readonly workHashes?: string;
  /** An open file for what the server says, instead of the test's own output. */
  readonly journal?: number;
}

/** A real `workerd serve` on ports that the system chose. */
export interface RealServer {
  readonly pid: number;
  readonly ports: ReadonlyMap<string, number>;
  /** Ends it at once, as a power cut would: no request in flight is finished. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** The production configuration on a data folder. */
export function production(data: string): Setup {
  return {
    config: 'deploy/workerd.capnp',
    sockets: ['http'],
    folders: { data, site: `${root}dist/site`, status: join(data, 'status') },
  };
}

/** The production server with a clock of the tests, and a socket `clock` to set it by. */
export function withClock(data: string): Setup {
  return {
    ...production(data),
    config: 'test/clock/settable.capnp',
    sockets: ['http', 'clock'],
  };
}

/** Starts a server; resolves once it listens. */
export async function startServer(setup: Setup): Promise<RealServer> {
  const { config, sockets, folders, workHashes = '1', journal } = setup;
  if (folders['status'] !== undefined) mkdirSync(folders['status'], { recursive: true });
  const ports = new Map<string, number>();
  for (const socket of sockets) ports.set(socket, await freePort());
  const lock = await lockFolder(folders['data'] ?? mkdtempSync(join(tmpdir(), 'nghe-dan-lock-')));
  const server = await runWorkerd({
    program: `${root}node_modules/.bin/workerd`,
    config: `${root}${config}`,
    sockets: Object.fromEntries([...ports].map(([name, port]) => [name, `127.0.0.1:${port}`])),
    folders,
    environment: {
      PATH: process.env['PATH'],
      VERSION: 'test',
      OPERATOR_SECRET,
      WATCH_SECRET,
      ADDRESS_HEADER,
      WORK_HASHES: workHashes,
    },
    lock: lock.descriptor,
    ...(journal === undefined ? {} : { journal }),
  });
  await lock.release();
  return {
    pid: server.pid,
    ports,
    stop: () => server.stop(),
    async kill() {
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
    },
  };
}

/** Sends as a citizen's device does: with the work that an open rating needs. */
export function sendTo(port: number): Send {
  return proving((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
}
