import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildFailure, buildAll } from './build.ts';
import { ownWelcome } from './server/announce.ts';
import { checkBuild } from './server/check-build.ts';
import { checkDisk } from './server/check-disk.ts';
import { checkPort } from './server/check-port.ts';
import { checkSystem } from './server/check-system.ts';
import { forgetHalfMadeDemo, startDemo } from './server/demo.ts';
import { type Home, homeOf } from './server/home.ts';
import { lockFolder } from './server/lock-folder.ts';
import { operatorSecret, type OperatorSecret } from './server/operator-secret.ts';
import { type Options, readOptions } from './server/options.ts';
import { runWorkerd, type Server } from './server/run-workerd.ts';
import { StartProblem } from './server/start-problem.ts';
import { toldToEnd } from './server/told-to-end.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a server until it is told to end. */
async function start(told: AbortSignal): Promise<void> {
  checkSystem(process.platform);
  const options = readOptions(process.argv.slice(2), process.env, root);
  await checkDisk(options.dataFolder);
  const lock = await lockFolder(options.dataFolder);
  try {
    const home = homeOf(options);
    for (const port of Object.values(home.ports)) await checkPort(options.host, port);
    await buildAll(told);
    checkBuild(root, home.builds);
    await serve(options, home, lock.descriptor, told);
  } finally {
    await lock.release();
  }
}

async function serve(options: Options, home: Home, lock: number, told: AbortSignal): Promise<void> {
  if (!options.empty) await forgetHalfMadeDemo(home.data);
  await mkdir(home.status ?? home.data, { recursive: true, mode: 0o700 });
  const secret = await operatorSecret(process.env['OPERATOR_SECRET'], home.data);
  const server = await launch(options, home, lock, secret);
  try {
    const welcome = options.empty
      ? ownWelcome(options, secret)
      : startDemo(options, home, root, told);
    await Promise.race([untilEnd(server, told), welcome.then(() => untilEnd(server, told))]);
  } finally {
    await server.stop();
  }
}

function launch(
  { host, port }: Options,
  { config, ports, data, status, served }: Home,
  lock: number,
  { secret }: OperatorSecret,
): Promise<Server> {
  const inRoot = ([name, path]: [string, string]) => [name, join(root, path)];
  const address = host.includes(':') ? `[${host}]` : host;
  return runWorkerd({
    program: join(root, 'node_modules/.bin/workerd'),
    config: join(root, config),
    sockets: Object.fromEntries(
      Object.entries(ports).map(([name, at]) => [name, `${address}:${at}`]),
    ),
    folders: {
      data,
      ...(status === null ? {} : { status }),
      ...Object.fromEntries(Object.entries(served).map(inRoot)),
    },
    environment: {
      PATH: process.env['PATH'],
      VERSION: version(),
      OPERATOR_SECRET: secret,
      WATCH_SECRET: process.env['WATCH_SECRET'],
      ADDRESS_HEADER: process.env['ADDRESS_HEADER'],
      LOG_HOST: process.env['LOG_HOST'],
      WORK_HASHES: process.env['WORK_HASHES'],
      SECURITY_CONTACT: process.env['SECURITY_CONTACT'],
      SECURITY_EXPIRES: process.env['SECURITY_EXPIRES'],
      SERVER_PORT: String(port),
    },
    lock,
  });
}

function version(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** Resolves when told to end; throws StartProblem when the server ends by itself. */
async function untilEnd(server: Server, told: AbortSignal): Promise<void> {
  const ended = told.aborted ? null : await Promise.race([server.ended, once(told, 'abort')]);
  if (typeof ended === 'string') throw new StartProblem(`The server broke off: workerd ${ended}.`);
}

const told = toldToEnd();
try {
  await start(told);
} catch (error) {
  if (!told.aborted) {
    const known = error instanceof StartProblem || error instanceof BuildFailure;
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}
