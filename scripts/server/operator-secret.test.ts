import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { operatorSecret } from './operator-secret.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-secret-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a secret is made once, and only its owner can read it', async () => {
  const first = await operatorSecret(undefined, folder);
  const again = await operatorSecret(undefined, folder);
  expect(again).toEqual(first);
  expect(first.secret).toHaveLength(32);
  expect((await stat(first.file ?? '')).mode & 0o777).toBe(0o600);
});

test('the environment has the first word', async () => {
  const given = await operatorSecret('given by the administrator', folder);
  expect(given).toEqual({ secret: 'given by the administrator', file: null });
});
