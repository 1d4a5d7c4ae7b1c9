import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-options-'));
const file = join(folder, 'secret');
writeFileSync(file, 'from a file\n');
afterAll(() => rmSync(folder, { recursive: true }));

const needed = ['--data', '/d', '--status', '/s'];

test('two folders are enough', async () => {
  expect(await readOptions(needed, {})).toMatchObject({
    server: 'http://127.0.0.1:8787',
    backups: null,
    stateFile: '/s/watch.json',
    secret: '',
    alarmUrl: null,
  });
});

test('a file with the secret goes before the environment; an empty address is none', async () => {
  const env = { WATCH_SECRET: 'from the environment', ALARM_URL: '' };
  const { secret, alarmUrl } = (await readOptions([...needed, '--secret-file', file], env)) ?? {};
  expect([secret, alarmUrl]).toEqual(['from a file', null]);
});

test.each([
  [['--data', '/d'], {}],
  [[...needed, '--loud', 'x'], {}],
  [[...needed, '--server', 'nghe-dan.example'], {}],
  [needed, { ALARM_URL: 'file:///etc/passwd' }],
])('%j is not how it is called', async (args, env) => {
  expect(await readOptions(args, env)).toBeNull();
});
