import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeManifest } from '../backup/manifest.ts';
import { clockJump, lookAtMachine, readStart } from './look-at-machine.ts';
import { newestBackup } from './newest-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-machine-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a clock that is set moves the start of the machine; a new start is no jump', () => {
  const start = { id: 'a', at: 1_000_000 };
  expect(clockJump(start, { id: 'a', at: 1_000_003 })).toBe(3);
  expect(clockJump(start, { id: 'a', at: 940_000 })).toBe(-60_000);
  expect(clockJump(start, { id: 'b', at: 9_000_000 })).toBe(0);
  expect(clockJump(null, start)).toBe(0);
});

test('two looks at this machine agree on when it was started', async () => {
  const [one, other] = [await readStart(), await readStart()];
  expect(Math.abs(clockJump(one, other))).toBeLessThan(10_000);
});

test('the newest backup is the newest that is complete, and none of days to come', async () => {
  const backups = join(folder, 'backups');
  const now = Date.parse('2026-03-08T02:00:00Z');
  expect(await newestBackup(backups, now)).toBeNull();
  const made = async (name: string, missing: string[] = []) => {
    mkdirSync(join(backups, name), { recursive: true });
    const nothing = { registry: null, communes: [], provinces: [], missing };
    const madeAt = '2026-03-02T02:00:00Z';
    await writeManifest(join(backups, name), { format: 1, madeAt, ...nothing });
  };
  await made('notes');
  await made('2026-03-02T02-00-00Z');
  await made('2026-03-03T02-00-00Z');
  mkdirSync(join(backups, '2026-03-04T02-00-00Z'));
  await made('2026-03-05T02-00-00Z', ['binh-my']);
  await made('2026-03-06T02-00-00Z');
  writeFileSync(join(backups, '2026-03-06T02-00-00Z', 'manifest.json'), 'torn');
  await made('2026-03-07T02-00-00Z.unfinished');
  await made('2036-03-07T02-00-00Z');
  expect(await newestBackup(backups, now)).toBe(Date.parse('2026-03-03T02:00:00Z'));
});

test('the status has what the disk has, and no backup where none is looked for', async () => {
  const { disk, backupAt } = await lookAtMachine({ data: folder, backups: null }, 0);
  expect(disk.size).toBeGreaterThan(disk.free);
  expect(disk.free).toBeGreaterThan(0);
  expect(backupAt).toBeNull();
});
