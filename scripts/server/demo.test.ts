import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetHalfMadeDemo } from './demo.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-demo-'));
  await mkdir(join(folder, 'nghe-dan-commune'));
  await writeFile(join(folder, 'somebody-elses.txt'), '');
});

afterEach(() => rm(folder, { recursive: true }));

test('a first start that broke off is forgotten, and nothing else', async () => {
  await forgetHalfMadeDemo(folder);
  expect(await readdir(folder)).toEqual(['somebody-elses.txt']);
});

test('a demo that was completed is kept', async () => {
  await writeFile(join(folder, 'ready'), '');
  await forgetHalfMadeDemo(folder);
  expect(await readdir(folder)).toContain('nghe-dan-commune');
});
