import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkDisk } from './check-disk.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-disk-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a folder that is not there yet is made, and nothing is left in it', async () => {
  const data = join(folder, 'a', 'b');
  await checkDisk(data, 0);
  expect(await readdir(data)).toEqual([]);
});

test('a full disk is refused with a sentence that says what is missing', async () => {
  const more = 2 ** 60;
  await expect(checkDisk(folder, more)).rejects.toThrow(
    /^The disk of the data folder \S+ is full \(\d+ MB free, 1099511627776 MB needed\); free some space or choose another folder with DATA_DIR=….$/u,
  );
});

test('a file in place of the folder is refused with a sentence', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(checkDisk(file, 0)).rejects.toThrow(
    `The data folder ${file} is no folder; choose another with DATA_DIR=….`,
  );
  await expect(checkDisk(join(file, 'data'), 0)).rejects.toThrow('is no folder');
});
