import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Commune } from '../../shared/contract/commune.ts';
import { buildAll } from '../../scripts/build.ts';
import { readInviteCode } from '../../shared/pairing/invite-code.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from './monitor/clocked-server.ts';
import { program, runCommand } from '../server/run-command.ts';
import { soaks } from '../simulation/soaks.ts';

/** As many as Vietnam has, or a district's worth. */
const COMMUNES = soaks ? 3321 : 40;

const CUT_SHORT = '2020-01-03T02-00-00Z.unfinished';

let folder: string;
let server: ClockedServer;

beforeAll(async () => {
  await buildAll();
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-command-'));
  await mkdir(join(folder, 'own'));
  server = await startClocked(join(folder, 'own'));
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const device = () => join(folder, 'operator.json');

/** Runs a command as the operator of the server, on the machine of this device. */
const operate = (args: readonly string[], env = {}, file = device()) =>
  runCommand([...args, '--server', server.url, '--device', file], env);

const commune = (id: string) => ok<Commune>(call(server.send, 'GET', `/v1/communes/${id}`));

async function table(names: (at: number) => string, more: readonly string[] = []): Promise<string> {
  const file = join(folder, 'communes.csv');
  const rows = Array.from({ length: COMMUNES }, (_, at) => `xa-${at},${names(at)},0226 385 ${at}`);
  await writeFile(file, `\uFEFFid,name,hotline\n${[...rows, ...more].join('\r\n')}\r\n`);
  return file;
}

test('a machine without the secret is told how to pair', async () => {
  expect(await operate(['list'])).toMatchObject({ code: 2, json: { error: 'not-paired' } });
  expect(await operate(['list'], { OPERATOR_SECRET: 'a wrong secret, but long' })).toMatchObject({
    code: 2,
    json: { error: 'secret-refused' },
  });
});

test('the secret pairs it once, and then its key alone is enough', async () => {
  const secret = { OPERATOR_SECRET };
  const made = await operate(['create', 'binh-my', '--name', 'Xã Bình Mỹ'], secret);
  expect(made).toEqual({ code: 0, json: { id: 'binh-my', name: 'Xã Bình Mỹ' } });
  expect((await stat(device())).mode & 0o777).toBe(0o600);
  expect(await operate(['list'])).toMatchObject({
    json: { communes: [{ id: 'binh-my', name: 'Xã Bình Mỹ', province: null }] },
  });
  expect(await operate(['create', 'binh-my', '--name', 'Xã Khác'])).toMatchObject({
    code: 2,
    json: { error: 'refused' },
  });
});

test('the operator’s key signs for no other server, which could hand it on', async () => {
  const heard: string[] = [];
  const other = createServer(({ url = '' }, response) => {
    heard.push(url);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const asking = ['list', '--device', device(), '--server', `http://127.0.0.1:${port}`];
  expect(await runCommand(asking)).toMatchObject({ code: 2, json: { error: 'other-server' } });
  expect(heard).toEqual([]);
  other.close();
});

test('a table makes all communes, names rows at fault, and a second time changes nothing', async () => {
  const wrong = ['Xa Sai,Xã Sai,', 'xa-0,Xã Trùng,', 'xa-khong-ten,,'];
  const file = await table((at) => `Xã Số ${at}`, wrong);
  const first = await operate(['apply', '--file', file]);
  expect(first).toMatchObject({ code: 1, json: { created: COMMUNES, renamed: 0, same: 0 } });
  expect((first.json['faults'] as { row: number }[]).map(({ row }) => row)).toEqual(
    wrong.map((_, at) => COMMUNES + 2 + at),
  );
  expect(await commune('xa-7')).toMatchObject({
    name: 'Xã Số 7',
    contacts: { hotline: '0226 385 7' },
  });
  const again = await operate(['apply', '-f', await table((at) => `Xã Số ${at}`)]);
  expect(again).toEqual({
    code: 0,
    json: { created: 0, renamed: 0, same: COMMUNES, provinces: 0, faults: [] },
  });
}, 900_000);

test('a name that changed in the table is changed, and nothing else', async () => {
  const file = await table((at) => (at === 7 ? 'Phường Số 7' : `Xã Số ${at}`));
  expect(await operate(['apply', '-f', file])).toMatchObject({
    json: { created: 0, renamed: 1, same: COMMUNES - 1 },
  });
  expect(await commune('xa-7')).toMatchObject({
    name: 'Phường Số 7',
    contacts: { hotline: '0226 385 7' },
  });
  await writeFile(file, 'id,name,colour\nxa-1,Xã Một,xanh\n');
  expect(await operate(['apply', '-f', file])).toMatchObject({
    code: 2,
    json: { error: 'column-strange' },
  });
});

test('a table makes the provinces that it names, and moves no commune to another', async () => {
  const file = join(folder, 'provinces.csv');
  const lines = (...rows: readonly string[]) =>
    writeFile(file, ['id,name,province,province-name', ...rows].join('\n'));
  await lines(
    'xa-tinh,Xã Tỉnh,ninh-binh,Tỉnh Ninh Bình',
    'xa-hai,Xã Hai,ninh-binh,',
    'xa-lac,Xã Lạc,khong-ten,',
  );
  expect(await operate(['apply', '-f', file])).toMatchObject({
    code: 1,
    json: { created: 2, provinces: 1, faults: [{ row: 4 }] },
  });
  await lines(
    'xa-tinh,Xã Tỉnh,ninh-binh,',
    'xa-hai,Xã Hai,ha-noi,Hà Nội',
    'xa-7,Phường Số 7,ha-noi,',
  );
  expect(await operate(['apply', '-f', file])).toMatchObject({
    code: 1,
    json: { created: 0, same: 1, provinces: 1, faults: [{ row: 3 }, { row: 4 }] },
  });
  const { json } = await operate(['list']);
  expect(json['communes']).toEqual(
    expect.arrayContaining([
      { id: 'xa-tinh', name: 'Xã Tỉnh', province: 'ninh-binh' },
      { id: 'xa-hai', name: 'Xã Hai', province: 'ninh-binh' },
      { id: 'xa-7', name: 'Phường Số 7', province: null },
    ]),
  );
});

test('a leader is invited with what the command prints, which the pairing page reads', async () => {
  const { json } = await operate(['invite', 'leader', 'binh-my']);
  const leader = await pairDevice(server.send, String(json['invite']), 'binh-my');
  const token = await signIn(server.send, leader);
  expect(await call(server.send, 'GET', '/v1/me', { token })).toMatchObject({
    body: { role: 'leader', commune: { id: 'binh-my' } },
  });
  const inviting = ['invite', 'overseer', 'binh-my', '--server', server.url, '--device', device()];
  const printed = execFileSync(process.execPath, [program, ...inviting], { encoding: 'utf8' });
  const codes = printed.split(/[\s(]+/u).map(readInviteCode);
  expect(codes).toContainEqual({ commune: 'binh-my', invite: expect.any(String) as string });
  expect(await operate(['invite', 'chairman', 'binh-my'])).toMatchObject({
    code: 2,
    json: { error: 'operands' },
  });
});

test('the operator invites another machine; a new key ends the old one', async () => {
  const { json } = await operate(['invite', 'operator']);
  const other = join(folder, 'other.json');
  const secret = { OPERATOR_SECRET: String(json['invite']) };
  expect(await operate(['list'], secret, other)).toMatchObject({ code: 0 });
  const kept = join(folder, 'kept.json');
  await copyFile(other, kept);
  expect(await operate(['rotate-key'], {}, other)).toMatchObject({ code: 0 });
  expect(await operate(['list'], {}, other)).toMatchObject({ code: 0 });
  expect(await operate(['list'], {}, kept)).toMatchObject({
    code: 2,
    json: { error: 'device-refused' },
  });
  expect((await readdir(folder)).filter((name) => name.endsWith('.next'))).toEqual([]);
});

test('health is an exit code, and says what it asked', async () => {
  const asking = ['health', '--server', server.url];
  expect(await runCommand(asking)).toEqual({
    code: 0,
    json: { asked: '/healthz', live: true, ready: null, alarms: [] },
  });
  // This server lets nobody watch: a secret that it does not know is no answer.
  const file = join(folder, 'watch-secret');
  await writeFile(file, 'a secret of those who watch\n');
  for (const refused of [
    await runCommand(asking, { WATCH_SECRET: 'another secret, long enough' }),
    await runCommand([...asking, '--watch-secret-file', file]),
  ]) {
    expect(refused).toMatchObject({ code: 2, json: { error: 'watch-secret-refused' } });
  }
  expect(await runCommand(['health', '--server', 'http://127.0.0.1:9'])).toMatchObject({
    code: 2,
    json: { error: 'no-answer' },
  });
});

test('backups are taken of a running server, those out of date go, and what is not a backup stays', async () => {
  const to = join(folder, 'backups');
  for (const name of ['2020-01-01T02-00-00Z', '2020-01-02T02-00-00Z', 'notes', CUT_SHORT]) {
    await mkdir(join(to, name), { recursive: true });
  }
  await mkdir(join(folder, 'own', '.copies'));
  await writeFile(join(folder, 'own', '.copies', 'keys'), 'of a backup that was cut short');
  const places = ['--data', folder, '--to', to];
  const { code, json } = await runCommand([
    'backup',
    ...places,
    '--keep-days',
    '1',
    '--keep-weeks',
    '0',
  ]);
  expect({ code, json }).toMatchObject({
    code: 0,
    json: { communes: COMMUNES + 3, provinces: 2, faults: [] },
  });
  expect((await readdir(to)).toSorted()).toEqual([String(json['name']), 'notes']);
  expect(await readdir(join(folder, 'own', '.copies'))).toEqual(['lock']);
  expect(await runCommand(['backup', ...places, '--keys', join(folder, 'keys')])).toMatchObject({
    code: 2,
    json: { error: 'keys-open' },
  });
  expect(await runCommand(['backup', ...places, '--recipient', 'age1wrong'])).toMatchObject({
    code: 2,
    json: { error: 'recipient' },
  });
});
