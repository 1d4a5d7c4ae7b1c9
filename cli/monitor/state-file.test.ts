import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readState, writeState } from './state-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-state-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const log = { key: 'a+b+c', size: 3, root: 'AAAA' };
const known = { commune: 'binh-my', ratings: log, events: log };

test('before the first look there is no state', async () => {
  expect(await readState(join(folder, 'state'))).toBeNull();
});

test('a state is read as it was written, and nothing else is left lying', async () => {
  const file = join(folder, 'state');
  await writeState(file, known);
  await writeState(file, { ...known, ratings: { ...log, size: 4 } });
  expect(await readState(file)).toEqual({ ...known, ratings: { ...log, size: 4 } });
  expect(await readdir(folder)).toEqual(['state']);
});

test('a file that is no state is not taken for a first look', async () => {
  const file = join(folder, 'state');
  await writeFile(file, '{"commune":"binh-my"}');
  await expect(readState(file)).rejects.toThrow();
  await writeFile(file, '');
  await expect(readState(file)).rejects.toThrow();
});
