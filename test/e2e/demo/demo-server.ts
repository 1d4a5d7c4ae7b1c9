import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyLived } from './lived-once.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The demo as `npm start` runs it, on a data folder and ports of its own. */
export interface DemoServer {
  /** The server's address. */
  readonly server: string;
  /** The commune's website, another origin. */
  readonly site: string;
  /** The pairing links that were printed: an officer's, then the leader's. */
  readonly invites: readonly string[];
  stop(): Promise<void>;
}

/** Start the demo of a checkout, of this one unless another is named, and wait until it says what to open. */
export async function startDemo(checkout = root): Promise<DemoServer> {
  const data = await mkdtemp(join(tmpdir(), 'nghe-dan-demo-'));
  const live = async (folder: string) => (await runDemo(root, folder)).stop();
  if (checkout === root) await copyLived(data, live);
  const demo = await runDemo(checkout, data);
  return {
    ...demo,
    stop: () => demo.stop().then(() => rm(data, { recursive: true, force: true })),
  };
}

async function runDemo(checkout: string, data: string): Promise<DemoServer> {
  const port = await twoFreePorts();
  const child = spawn(process.execPath, [join(checkout, 'scripts/start.ts')], {
    cwd: checkout,
    env: { ...process.env, PORT: String(port), DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await saidUntil(child, 'Ctrl-C');
  return {
    server: `http://localhost:${port}`,
    site: `http://localhost:${port + 1}`,
    invites: said.match(/http:\S+\/pair\/\S+/gu) ?? [],
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function saidUntil(child: ChildProcess, mark: string): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      if (said.includes(mark)) resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The demo ended by itself:\n${said}`)));
  });
}

/** A port that is free together with the one after it. */
async function twoFreePorts(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 20_000) * 2;
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const bound = new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => resolve(true));
  });
  const free = await bound;
  if (free) await new Promise((resolve) => probe.close(resolve));
  return free;
}
