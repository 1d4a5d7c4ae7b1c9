import { chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { objectFile } from '../../cli/backup/data-folder.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { newRating } from '../client/rating.ts';
import { OPERATOR_SECRET } from '../e2e/monitor/clocked-server.ts';
import { runCommand } from '../server/run-command.ts';
import { brokenReceipts, monitor, rate } from './living-commune.ts';
import {
  COMMUNE,
  type LostDisk,
  loseDisk,
  passTo,
  PROVINCE,
  provinceBoard,
  restoring,
  startAt,
} from './lost-disk.ts';

let lost: LostDisk;
let data: string;

beforeAll(async () => {
  lost = await loseDisk(0);
  data = lost.place('restored');
  expect(await lost.restore(data)).toMatchObject({ code: 0 });
});

afterAll(() => lost?.forget());

/** When the server will ring for a commune, in ns since 1970, as its scheduler has it. */
function alarmOf(own: string, change = ''): bigint {
  const scheduler = new DatabaseSync(join(own, 'nghe-dan-commune', 'metadata.sqlite'));
  if (change !== '') scheduler.exec(change);
  const alarm = scheduler.prepare('SELECT scheduled_time FROM _cf_ALARM WHERE actor_name = ?');
  alarm.setReadBigInts(true);
  const { scheduled_time: moment } = alarm.get(COMMUNE) as { scheduled_time: bigint };
  scheduler.close();
  return moment;
}

test('the scheduler of the server rings for a restored commune', async () => {
  const own = join(data, 'own');
  const due = alarmOf(own);
  expect(due).toBeGreaterThan(1n);
  expect(alarmOf(own, 'UPDATE _cf_ALARM SET scheduled_time = 1')).toBe(1n);
  const server = await startAt(data, 1);
  // It rings at once, and is put right by what the object itself knows.
  await expect.poll(() => alarmOf(own), { timeout: 60_000 }).toBeGreaterThanOrEqual(due);
  await server.stop();
});

test('a province forgets the release that a restored commune no longer has, and hears of it anew', async () => {
  const officers = lost.home.officers.map(({ id }) => id);
  const before = await startAt(data, 1);
  for (let one = 0; one < 15; one += 1)
    await rate(before.send, COMMUNE, newRating(officers[one % 3] ?? ''), lost.sent);
  await passTo(before, 2);
  expect((await provinceBoard(before.send)).total[0]?.ratings).toBe(lost.early.length + 15);
  await before.stop();

  expect(await lost.restore(data, '--commune', COMMUNE, '--yes')).toMatchObject({ code: 0 });
  const server = await startAt(data, 1);
  // The commune tells as soon as its alarm rings, which is at once.
  await expect.poll(() => provinceBoard(server.send), { timeout: 60_000 }).toEqual(lost.shown);
  await server.stop();
});

test('on a machine that was only installed, the directory of the backup takes the place of the empty one', async () => {
  const installed = lost.place('installed');
  const empty = await startAt(installed, 1);
  await call(empty.send, 'GET', '/v1/country/board');
  await empty.stop();
  expect(await lost.restore(installed)).toMatchObject({ code: 0, json: { withoutProvince: [] } });
  const server = await startAt(installed, 1);
  expect(await provinceBoard(server.send)).toEqual(lost.shown);
  await server.stop();
});

test('a backup that lacks a commune says so when it is made and when it is restored', async () => {
  const torn = lost.place('torn');
  expect(await lost.restore(torn)).toMatchObject({ code: 0, json: { missing: [] } });
  await writeFile(objectFile(join(torn, 'own'), 'commune', 'xa-ben-canh'), 'no database');
  const made = await runCommand(['backup', '--data', torn, '--to', lost.place('lacking')]);
  expect(made).toMatchObject({ code: 1, json: { communes: 1, faults: [{ id: 'xa-ben-canh' }] } });
  const from = join(lost.place('lacking'), String(made.json['name']));
  const restored = await restoring(from, lost.place('lacked'), lost.place('identity'), []);
  expect(restored).toMatchObject({ code: 1, json: { missing: ['xa-ben-canh'] } });
  const checked = await runCommand(['restore', '--check', '--data', lost.place('lacked')]);
  expect(checked).toMatchObject({
    code: 1,
    json: { communes: [{ commune: 'xa-ben-canh', broken: 'missing' }, { commune: COMMUNE }] },
  });
});

// Root alone may give files to others.
test.runIf(process.geteuid?.() === 0)(
  'what root restores and backs up belongs to whom the folders belong',
  async () => {
    const [owned, backups] = [lost.place('owned'), lost.place('owned-backups')];
    const owner = 12_345;
    for (const folder of [owned, backups]) {
      await mkdir(folder);
      await chown(folder, owner, owner);
    }
    expect(await lost.restore(owned)).toMatchObject({ code: 0 });
    const making = ['backup', '--data', owned, '--to', backups];
    expect(await runCommand(making)).toMatchObject({ code: 0 });
    for (const folder of [owned, backups]) {
      const names = await readdir(folder, { recursive: true });
      const owners = await Promise.all(names.map((name) => stat(join(folder, name))));
      expect(names.filter((_, at) => owners[at]?.uid !== owner)).toEqual([]);
    }
  },
);

test('a commune is exported and goes on elsewhere, under another operator and in no province', async () => {
  const { home, early, known, place } = lost;
  const archive = place('archive');
  expect(await runCommand(['export', COMMUNE, '--data', data, '--to', archive])).toMatchObject({
    code: 0,
  });
  expect((await readdir(archive)).toSorted()).toEqual(
    ['communes', 'events', 'json', 'log', 'manifest.json', 'manifest.json.sha256'].toSorted(),
  );
  const ratings = JSON.parse(
    await readFile(join(archive, 'json/ratings.json'), 'utf8'),
  ) as unknown[];
  expect(ratings.length).toBeGreaterThanOrEqual(early.length);

  const elsewhere = place('elsewhere');
  const fresh = await startAt(elsewhere, 1);
  const operator = await pairDevice(fresh.send, OPERATOR_SECRET, undefined);
  await fresh.stop();
  expect(await restoring(archive, elsewhere, place('identity'), [])).toMatchObject({
    code: 0,
    json: { withoutProvince: [{ commune: COMMUNE, province: PROVINCE }] },
  });
  const server = await startAt(elsewhere, 1);
  const { send } = server;
  expect(await brokenReceipts(send, COMMUNE, early)).toEqual([]);
  await monitor(send, home, await signIn(send, lost.overseer), known);
  // With its province there, it is taken in, and tells what it shows.
  const body = { id: PROVINCE, name: 'Tỉnh Khác' };
  const token = await signIn(send, operator);
  await ok(call(send, 'POST', '/v1/provinces', { token, body }));
  expect((await provinceBoard(send)).communes).toEqual([]);
  await server.stop();
  expect(await restoring(archive, elsewhere, place('identity'), ['--yes'])).toMatchObject({
    code: 0,
    json: { withoutProvince: [] },
  });
  const again = await startAt(elsewhere, 1);
  await expect
    .poll(async () => (await provinceBoard(again.send)).communes, { timeout: 60_000 })
    .toEqual(lost.shown.communes.filter(({ id }) => id === COMMUNE));
  await again.stop();
});
