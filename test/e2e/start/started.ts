import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A start of the server, as `npm start` does it. */
export interface Started {
  readonly process: ChildProcess;
  /** All that it printed so far. */
  said(): string;
  /** Resolves once it has printed these words; throws when it ends before. */
  until(words: string): Promise<void>;
  /** Its exit code; null when a signal ended it. */
  readonly code: Promise<number | null>;
}

/** Starts a server on a port and a data folder. */
export function start(port: number, dataFolder: string, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts'), ...args], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      for (const listener of listeners) listener();
    });
  }
  const code = once(child, 'close').then(([status]) => status as number | null);
  return {
    process: child,
    said: () => said,
    code,
    async until(words) {
      const heard = new Promise<true>((done) =>
        listeners.add(() => said.includes(words) && done(true)),
      );
      const early = code.then(() => false);
      if (!said.includes(words) && !(await Promise.race([heard, early]))) throw new Error(said);
    },
  };
}

/** A port that nobody uses, nor the one after it. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const next = createServer();
  const free = await new Promise<boolean>((done) => {
    next.once('error', () => done(false));
    next.listen(port + 1, '127.0.0.1', () => next.close(() => done(true)));
  });
  await new Promise((done) => server.close(done));
  return free ? port : freePort();
}
