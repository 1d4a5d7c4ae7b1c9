import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort, start, type Started } from './start/started.ts';

const READY = 'Ctrl-C';

let folder: string;
let port: number;
let running: Started[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-start-'));
  port = await freePort();
  running = [];
});

afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.map(({ code }) => code));
  await rm(folder, { recursive: true, force: true });
});

function begin(at: number, data: string, ...args: string[]): Started {
  const started = start(at, data, ...args);
  running.push(started);
  return started;
}

/** What the running server says about itself. */
async function health(): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
}

/** The server that a start runs. */
async function serverOf({ process }: Started): Promise<number> {
  const file = `/proc/${process.pid}/task/${process.pid}/children`;
  return Number((await readFile(file, 'utf8')).trim());
}

test('an empty server answers, knows no demo commune, and ends cleanly when told to', async () => {
  const server = begin(port, folder, '--empty');
  await server.until(READY);
  expect(await health()).toMatchObject({ status: 'ok' });
  expect((await fetch(`http://127.0.0.1:${port}/v1/communes/binh-my`)).status).toBe(404);
  expect(server.said()).toContain(join(folder, 'own/operator-secret'));
  server.process.kill('SIGTERM');
  expect(await server.code).toBe(0);
  await expect(health()).rejects.toThrow('fetch failed');
});

test('a second server on the same folder, or on the same port, is refused in a sentence', async () => {
  const first = begin(port, folder, '--empty');
  await first.until(READY);
  const sameFolder = begin(await freePort(), folder, '--empty');
  expect(await sameFolder.code).toBe(1);
  expect(sameFolder.said().trim()).toBe(
    `Another server (process ${first.process.pid}) holds the data folder ${folder}; stop it, or choose another folder with DATA_DIR=….`,
  );
  const samePort = begin(port, join(folder, 'another'), '--empty');
  expect(await samePort.code).toBe(1);
  expect(samePort.said().trim()).toBe(
    `Port ${port} is in use by another program; choose another with PORT=….`,
  );
  expect(await health()).toMatchObject({ status: 'ok' });
});

test('a start that is killed takes its server along and leaves the folder free', async () => {
  const killed = begin(port, folder, '--empty');
  await killed.until(READY);
  killed.process.kill('SIGKILL');
  await killed.code;
  await expect.poll(() => health().catch(() => 'nobody')).toBe('nobody');
  const next = begin(port, folder, '--empty');
  await next.until(READY);
  expect(await health()).toMatchObject({ status: 'ok' });
});

test('a server that breaks off is reported, and the start fails', async () => {
  const server = begin(port, folder, '--empty');
  await server.until(READY);
  process.kill(await serverOf(server), 'SIGKILL');
  expect(await server.code).toBe(1);
  expect(server.said()).toContain('The server broke off: workerd was ended by SIGKILL.');
});

test('a first start of the demo that broke off is made anew, and kept from then on', async () => {
  const broken = begin(port, folder);
  await broken.until('week 3 of 12');
  broken.process.kill('SIGKILL');
  await broken.code;
  const again = begin(port, folder);
  await again.until(READY);
  expect(again.said()).toContain('The first start of the demo broke off; it is made anew.');
  expect(again.said()).toContain('week 12 of 12');
  again.process.kill('SIGTERM');
  expect(await again.code).toBe(0);
  const later = begin(port, folder);
  await later.until(READY);
  expect(later.said()).not.toContain('week 1 of 12');
  expect(await readdir(folder)).toEqual(['demo', 'lock']);
});
