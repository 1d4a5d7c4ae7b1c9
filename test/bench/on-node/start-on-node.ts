import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { freePort } from '../../../cli/home/free-port.ts';
import { ADDRESS_HEADER, OPERATOR_SECRET, type RealServer } from '../../server/real-server.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = `${root}dist/bench/on-node`;

/** Bundles the product for Node. */
export async function bundleForNode(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: {
      alias: { 'cloudflare:workers': `${root}test/bench/on-node/cloudflare-workers.ts` },
    },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: 'test/bench/on-node/server.ts',
        external: [/^node:/u],
        output: { entryFileNames: 'server.mjs', codeSplitting: false },
      },
    },
  });
}

/** Starts it; resolves once it answers. */
export async function startOnNode(folder: string): Promise<RealServer> {
  const port = await freePort();
  // Whoever dies without a word takes it along.
  const node = ['--pdeathsig=KILL', process.execPath, `${OUT}/server.mjs`];
  const child = spawn('setpriv', [...node, String(port), folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OPERATOR_SECRET, ADDRESS_HEADER, WORK_HASHES: '1' },
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error('The server on Node did not start.');
    await wait(50);
  }
  return { pid: child.pid ?? 0, ports: new Map([['http', port]]), stop, kill: stop };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
