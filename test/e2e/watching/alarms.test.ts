import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeManifest } from '../../../cli/backup/manifest.ts';
import { backupName } from '../../../cli/backup/retention.ts';
import { MachineStatus } from '../../../shared/watching/machine-status.ts';
import * as v from 'valibot';
import { call } from '../../client/api.ts';
import { newCommune } from '../../client/installation.ts';
import { WATCH_SECRET } from '../../server/real-server.ts';
import { runCommand } from '../../server/run-command.ts';
import { type Receiver, startReceiver } from './alarm-receiver.ts';
import { type Ran, runWatch } from './run-watch.ts';
import { startWatched, type WatchedServer } from './watched-server.ts';

let watched: WatchedServer;
let receiver: Receiver;
let backups: string;
let status: string;

beforeAll(async () => {
  [watched, receiver] = await Promise.all([startWatched(), startReceiver()]);
  backups = join(watched.folder, 'backups');
  status = join(watched.folder, 'data', 'status');
  await newCommune(watched.send, watched.operator, 'binh-my');
  await newCommune(watched.send, watched.operator, 'an-do');
});

afterAll(async () => {
  await receiver?.end();
  await watched?.end();
});

function look(secret = WATCH_SECRET): Promise<Ran> {
  const { folder, url } = watched;
  const args = ['--data', folder, '--status', status, '--backups', backups, '--server', url];
  return runWatch([...args, '--name', 'Tỉnh thử'], {
    WATCH_SECRET: secret,
    ALARM_URL: receiver.url,
  });
}

/** A backup as `nghe-dan backup` leaves it, with the names of what could not be copied. */
async function backUp(moment: Date, missing: readonly string[] = []): Promise<void> {
  const folder = join(backups, backupName(moment.getTime()));
  mkdirSync(folder, { recursive: true });
  const madeAt = moment.toISOString();
  const nothing = { registry: null, communes: [], provinces: [] };
  await writeManifest(folder, { format: 1, madeAt, ...nothing, missing: [...missing] });
}

/** As if all that was noted had happened so many minutes earlier. */
function wait(minutes: number): void {
  const file = join(status, 'watch.json');
  const state = JSON.parse(readFileSync(file, 'utf8'), (name, value: unknown) =>
    ['since', 'toldAt', 'goneAt'].includes(name) && typeof value === 'number'
      ? value - minutes * 60_000
      : value,
  ) as object;
  writeFileSync(file, JSON.stringify(state));
}

test('before the timer ran, the server says that nobody looks after its machine', async () => {
  const { status: code, body } = await call(watched.send, 'GET', '/readyz', {
    token: WATCH_SECRET,
  });
  expect(code).toBe(503);
  expect(body).toEqual({ status: 'alarmed', alarms: [{ name: 'status-old', communes: [] }] });
});

test('the operator’s command hears of it with the secret, by the environment or a file', async () => {
  const asking = ['health', '--server', watched.url];
  const file = join(watched.folder, 'watch-secret');
  writeFileSync(file, `${WATCH_SECRET}\n`);
  for (const heard of [
    await runCommand(asking, { WATCH_SECRET }),
    await runCommand([...asking, '--watch-secret-file', file]),
  ]) {
    const alarms = [{ name: 'status-old', communes: [] }];
    expect(heard).toEqual({
      code: 1,
      json: { asked: '/readyz', live: true, ready: false, alarms },
    });
  }
});

test('without a backup, or with one that lacks a commune, that is told once; with one its end is told once', async () => {
  mkdirSync(join(backups, '2026-03-04T02-00-00Z.unfinished'), { recursive: true });
  expect((await look()).code).toBe(1);
  expect(receiver.arrived()).toEqual(['firing backup-old']);
  expect(receiver.all[0]).toMatchObject({ version: '4', status: 'firing' });
  expect(receiver.all[0]?.alerts[0]).toMatchObject({
    labels: { alertname: 'backup-old', installation: 'Tỉnh thử' },
    annotations: { summary: 'Đã hơn 36 giờ không có bản sao lưu mới.' },
  });
  await backUp(new Date(Date.now() - 60_000), ['binh-my']);
  expect((await look()).code).toBe(1);
  await backUp(new Date());
  expect((await look()).code).toBe(0);
  expect(receiver.arrived()).toEqual([]);
  wait(6);
  await look();
  expect(receiver.arrived()).toEqual(['resolved backup-old']);
  await look();
  expect(receiver.arrived()).toEqual([]);
});

test('the server reads what the timer wrote', async () => {
  const written = v.parse(
    MachineStatus,
    JSON.parse(readFileSync(join(status, 'status.json'), 'utf8')),
  );
  const text = await watched.metrics('text/plain');
  expect(text).toContain(`nghe_dan_disk_free_bytes ${written.disk.free}\n`);
  expect(text).toContain(
    `nghe_dan_last_backup_timestamp_seconds ${(written.backupAt ?? 0) / 1000}\n`,
  );
  expect(Math.abs(written.clock.jump)).toBeLessThan(10_000);
});

test('a missed release is told, with its commune, as soon as somebody listens', async () => {
  receiver.answer(500);
  // The clock goes on for all, and the alarm rings for one.
  await watched.passWeek('binh-my');
  expect((await look()).said).toContain('alarms-not-told');
  await look();
  expect(receiver.arrived()).toEqual(['firing release-missed', 'firing release-missed']);
  receiver.answer(200);
  await look();
  expect(receiver.arrived()).toEqual(['firing release-missed']);
  expect(receiver.all.at(-1)?.alerts[0]?.annotations['summary']).toMatch(/ an-do$/u);
  await look();
  expect(receiver.arrived()).toEqual([]);
});

test('after a day whoever was told is told again', async () => {
  wait(24 * 60);
  await look();
  expect(receiver.arrived()).toEqual(['firing release-missed']);
});

test('another secret than the server’s is said to be that and told once; what was wrong is not over', async () => {
  for (let looks = 0; looks < 2; looks += 1) {
    expect(await look('the secret of somebody else')).toMatchObject({
      code: 2,
      said: expect.stringContaining('does not accept WATCH_SECRET') as string,
    });
    wait(6);
  }
  expect(receiver.arrived()).toEqual(['firing watch-refused']);
  await look();
  wait(6);
  await look();
  expect(receiver.arrived()).toEqual(['resolved watch-refused']);
});

test('a server that does not answer is an alarm, and ends no other', async () => {
  await watched.server.stop();
  for (let looks = 0; looks < 3; looks += 1) {
    expect((await look()).code).toBe(1);
    wait(6);
  }
  expect(receiver.arrived()).toEqual(['firing server-down']);
});
