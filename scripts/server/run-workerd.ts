import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { StartProblem } from './start-problem.ts';

/** What a configuration leaves open, by its names. */
export interface Running {
  readonly program: string;
  readonly config: string;
  /** Socket to `host:port`. */
  readonly sockets: Readonly<Record<string, string>>;
  /** Disk service to absolute path. */
  readonly folders: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** An open file for what the server says; its starter's own output without one. */
  readonly journal?: number;
  /** The lock of the data folder, to be inherited. */
  readonly lock: number;
}

/** A server that listens. */
export interface Server {
  readonly pid: number;
  /** How it ended, in words; it is not meant to until `stop`. */
  readonly ended: Promise<string>;
  /** Lets requests under way finish, for at most three seconds. */
  stop(): Promise<void>;
}

/** Starts workerd and resolves once every socket listens; throws StartProblem. */
export async function runWorkerd(running: Running): Promise<Server> {
  const child = start(running);
  const ended = once(child, 'exit').then(
    ([code, signal]) => ending(code, signal),
    () => 'needs the program setpriv, which comes with util-linux',
  );
  const ready = listening(child.stdio[3] as Readable, Object.keys(running.sockets).length);
  const early = await Promise.race([ready, ended]);
  if (early !== null) throw new StartProblem(`workerd did not start: it ${early}.`);
  return { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
}

/**
 * Under setpriv, so that the kernel ends the server if its starter dies without
 * a word; in a process group of its own, so that Ctrl-C reaches the starter alone.
 */
function start(running: Running): ChildProcess {
  const { program, config, sockets, folders, environment, lock, journal = 'inherit' } = running;
  const overrides = [
    ...Object.entries(sockets).map(([name, address]) => `--socket-addr=${name}=${address}`),
    ...Object.entries(folders).map(([name, path]) => `--directory-path=${name}=${path}`),
  ];
  const serve = [program, 'serve', config, '--control-fd=3', ...overrides];
  return spawn('setpriv', ['--pdeathsig=KILL', ...serve], {
    stdio: ['ignore', journal, journal, 'pipe', lock],
    env: environment,
    detached: true,
  });
}

/** Null once so many sockets listen; never, when the stream ends before. */
function listening(control: Readable, sockets: number): Promise<null> {
  return new Promise((done) => {
    let left = sockets;
    createInterface(control).on('line', (line) => {
      if (line.includes('"event":"listen"') && --left === 0) done(null);
    });
  });
}

function ending(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `ended with code ${String(code)}` : `was ended by ${signal}`;
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(impatient);
}
