import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stands } from './setup.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-setup-'));
  await mkdir(join(folder, 'node_modules'));
});

afterEach(() => rm(folder, { recursive: true }));

interface Locked {
  readonly version: string;
  readonly optional?: true;
}

async function lock(file: string, packages: Record<string, Locked>): Promise<void> {
  await writeFile(join(folder, file), JSON.stringify({ packages }));
}

const installed = 'node_modules/.package-lock.json';
const hono = { 'node_modules/hono': { version: '4.0.0' } };

test('what the lock asks for stands', async () => {
  await lock('package-lock.json', hono);
  await lock(installed, hono);
  expect(stands(folder)).toBe(true);
});

test('nothing stands before an install, nor after a changed version', async () => {
  await lock('package-lock.json', { 'node_modules/hono': { version: '4.0.1' } });
  expect(stands(folder)).toBe(false);
  await lock(installed, hono);
  expect(stands(folder)).toBe(false);
});

test('a package for another system may be absent', async () => {
  const other = { 'node_modules/for-windows': { version: '1.0.0', optional: true } } as const;
  await lock('package-lock.json', { ...hono, ...other });
  await lock(installed, hono);
  expect(stands(folder)).toBe(true);
});

test('what sets up a command does nothing after it: its shell would go on with the machine’s Node', async () => {
  const path = join(import.meta.dirname, '../package.json');
  const { scripts } = JSON.parse(await readFile(path, 'utf8')) as { scripts: object };
  const before = Object.entries(scripts).filter(([name]) => name.startsWith('pre'));
  expect(before.length).toBeGreaterThan(5);
  for (const [name, command] of before)
    expect([name, command]).toEqual([name, 'node scripts/setup.mjs']);
});
