import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsHash } from './inputs-hash.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nghe-dan-hash-'));
  await mkdir(join(root, 'part/inner'), { recursive: true });
  await writeFile(join(root, 'part/inner/code.ts'), 'one');
  await writeFile(join(root, 'lock.json'), '{}');
});

afterEach(() => rm(root, { recursive: true }));

function hash(): string {
  return inputsHash(root, ['part', 'lock.json']);
}

test('a changed and a new file each change the hash', async () => {
  const before = hash();
  await writeFile(join(root, 'part/inner/code.ts'), 'two');
  const changed = hash();
  await writeFile(join(root, 'part/new.ts'), '');
  expect(new Set([before, changed, hash()]).size).toBe(3);
});

test('unit tests and hidden files change nothing', async () => {
  const before = hash();
  await writeFile(join(root, 'part/inner/code.test.ts'), 'test');
  await writeFile(join(root, 'part/.cache'), 'hidden');
  expect(hash()).toBe(before);
});
