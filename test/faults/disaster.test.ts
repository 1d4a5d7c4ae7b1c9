import { generateIdentity, identityToRecipient } from 'age-encryption';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import type { Known } from '../../shared/monitor/known.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, type PairedDevice, signIn } from '../client/device.ts';
import { type Installation, newCommune } from '../client/installation.ts';
import { readEvents } from '../client/log.ts';
import { newRating } from '../client/rating.ts';
import {
  type ClockedServer,
  OPERATOR_SECRET,
  startClocked,
} from '../e2e/monitor/clocked-server.ts';
import { runCommand } from '../server/run-command.ts';
import { brokenReceipts, counted, crowd, monitor, rate, type Sent } from './living-commune.ts';

const FIRST = Date.parse('2026-03-04T09:00:00+07:00');
const WEEK = 7 * 24 * 60 * 60 * 1000;
const COMMUNE = 'xa-gap-nan';

let folder: string;
let home: Installation;
let operator: PairedDevice;
let overseer: PairedDevice;
let leader: PairedDevice;
let known: Known;
/** What the board counted before the disaster. */
let before: number;
let backedUp: string;
/** Acknowledged before the first release, and before the backup began. */
let early: readonly Receipt[];
let waiting: readonly Receipt[];
const sent: Sent = { ratings: new Map(), receipts: new Map() };

const place = (name: string) => join(folder, name);
const restoring = (data: string, ...more: readonly string[]) =>
  runCommand([
    'restore',
    '--from',
    backedUp,
    '--data',
    data,
    '--identity',
    place('identity'),
    ...more,
  ]);

async function invited(server: ClockedServer, role: 'leader' | 'overseer'): Promise<PairedDevice> {
  const path = `/v1/communes/${COMMUNE}/invites`;
  const token = await signIn(server.send, operator);
  const body = { role, label: 'Máy thử' };
  const { invite } = await ok<{ invite: string }>(call(server.send, 'POST', path, { token, body }));
  return pairDevice(server.send, invite, COMMUNE);
}

async function start(data: string, week: number): Promise<ClockedServer> {
  const server = await startClocked(join(data, 'own'));
  await server.setClock(new Date(FIRST + week * WEEK).toISOString());
  return server;
}

const pass = (server: ClockedServer, week: number) =>
  server.setClock(new Date(FIRST + week * WEEK).toISOString(), COMMUNE);

/** A commune lives for a week and a half, is backed up while citizens rate, and loses its disk. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-disaster-'));
  await mkdir(join(place('first'), 'own'), { recursive: true });
  const server = await start(place('first'), 0);
  const { send } = server;
  operator = await pairDevice(send, OPERATOR_SECRET, undefined);
  const token = await signIn(send, operator);
  home = await newCommune(send, token, COMMUNE);
  await newCommune(send, token, 'xa-ben-canh');
  overseer = await invited(server, 'overseer');
  leader = await invited(server, 'leader');
  for (const { id } of home.officers) {
    for (let one = 0; one < 12; one += 1) {
      await rate(send, COMMUNE, { ...newRating(id), comment: 'Tận tình.' }, sent);
    }
  }
  early = [...sent.receipts.values()];
  await pass(server, 1);
  known = (await monitor(send, home, await signIn(send, overseer), null)).known;
  before = await counted(send, COMMUNE);
  await backUpUnderLoad(server);
  await server.kill();
  await rm(place('first'), { recursive: true });
});

async function backUpUnderLoad({ send }: ClockedServer): Promise<void> {
  const identity = await generateIdentity();
  await writeFile(place('identity'), `# a comment\n${identity}\n`);
  const citizens = crowd(send, home, sent, 16);
  while (sent.receipts.size < early.length + 60) await new Promise((next) => setTimeout(next, 5));
  waiting = [...sent.receipts.values()].slice(early.length);
  const places = ['--data', place('first'), '--to', place('backups'), '--keys', place('keys')];
  const recipient = await identityToRecipient(identity);
  const { code, json } = await runCommand(['backup', ...places, '--recipient', recipient]);
  await citizens.end();
  expect({ code, json }).toMatchObject({ code: 0, json: { communes: 2, faults: [] } });
  expect(sent.receipts.size).toBeGreaterThan(early.length + waiting.length);
  backedUp = join(place('backups'), String(json['name']));
}

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a backup is restored with the keys of the box: nothing that was acknowledged before it is lost', async () => {
  const data = place('whole');
  expect(await restoring(data, '--keys', place('keys'))).toMatchObject({ code: 0 });
  await writeFile(place('state'), JSON.stringify(known));
  const checking = ['restore', '--check', '--data', data, '--state', place('state')];
  expect(await runCommand(checking)).toMatchObject({
    code: 0,
    json: {
      communes: [
        { commune: 'xa-ben-canh', compared: false },
        { ...known, compared: true },
      ],
    },
  });

  const server = await start(data, 1);
  const { send } = server;
  expect(await counted(send, COMMUNE)).toBe(before);
  // What was acknowledged is known again, by its id.
  const some = waiting.slice(0, 5).map(({ id }) => sent.ratings.get(id) ?? newRating(''));
  const again: Sent = { ratings: new Map(), receipts: new Map() };
  for (const rating of some) await rate(send, COMMUNE, rating, again);
  expect([...again.receipts.values()].map(({ promise }) => promise?.leaf)).toEqual(
    waiting.slice(0, 5).map(({ promise }) => promise?.leaf),
  );
  // The extension's devices and a citizen go on as if nothing had been.
  const token = await signIn(send, leader);
  expect(await call(send, 'GET', '/v1/me', { token })).toMatchObject({ body: { role: 'leader' } });
  await rate(send, COMMUNE, newRating(home.officers[0]?.id ?? ''), again);
  expect((await send('/widget/v1.js', {})).status).toBe(200);

  await pass(server, 2);
  expect(await brokenReceipts(send, COMMUNE, [...early, ...waiting])).toEqual([]);
  expect(await brokenReceipts(send, COMMUNE, again.receipts.values())).toEqual([]);
  const held = await monitor(send, home, await signIn(send, overseer), known);
  expect(held.remarks).toEqual([]);
  await server.stop();
});

test('without the keys the ratings that waited are lost, which the log of events tells; all else holds', async () => {
  const data = place('plain');
  expect(await restoring(data)).toMatchObject({ code: 0 });
  const server = await start(data, 1);
  const { send } = server;
  await rate(send, COMMUNE, newRating(home.officers[0]?.id ?? ''), sent);
  await pass(server, 2);
  expect(await brokenReceipts(send, COMMUNE, early)).toEqual([]);
  const events = (await readEvents(send, COMMUNE)) as { type: string; unreadable?: number }[];
  const lost = events.findLast(({ type }) => type === 'release')?.unreadable ?? 0;
  expect(lost).toBeGreaterThanOrEqual(waiting.length);
  const board = await ok<Board>(call(send, 'GET', `/v1/communes/${COMMUNE}/board`));
  expect(board.log.size).toBe(early.length + 1);
  expect((await monitor(send, home, await signIn(send, overseer), known)).known.ratings.size).toBe(
    early.length + 1,
  );
  await server.stop();
});

test('a backup with one byte that changed is refused, whichever byte, and nothing is written', async () => {
  const files = (await readdir(backedUp, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  expect(files).toHaveLength(5);
  const whole = backedUp;
  for (const [at, { parentPath, name }] of files.entries()) {
    backedUp = place(`flipped-${at}`);
    await cp(whole, backedUp, { recursive: true });
    const file = join(parentPath.replace(whole, backedUp), name);
    const bytes = await readFile(file);
    const byte = Math.floor(Math.random() * bytes.length);
    bytes[byte] = (bytes[byte] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
    await writeFile(file, bytes);
    const data = place(`refused-${at}`);
    expect([name, byte, await restoring(data)]).toMatchObject([
      name,
      byte,
      { code: 2, json: { error: 'file-changed' } },
    ]);
    expect(await readdir(folder)).not.toContain(`refused-${at}`);
  }
  backedUp = whole;
});

test('a copy that is older than what was published, or another, is found out', async () => {
  const data = place('plain');
  const newer = { ...known, ratings: { ...known.ratings, size: known.ratings.size + 100 } };
  const other = {
    ...known,
    ratings: { ...known.ratings, root: Buffer.alloc(32).toString('base64') },
  };
  for (const [state, broken] of [
    [newer, 'rolled-back'],
    [other, 'rewritten'],
  ] as const) {
    await writeFile(place('state'), JSON.stringify(state));
    const checking = ['restore', '--check', '--data', data, '--commune', COMMUNE];
    expect(await runCommand([...checking, '--state', place('state')])).toMatchObject({
      code: 1,
      json: { communes: [{ commune: COMMUNE, broken }] },
    });
  }
});

test('data that are there, or that a server uses, are not restored over unasked', async () => {
  const data = place('plain');
  const one = ['--commune', COMMUNE];
  expect(await restoring(data, ...one)).toMatchObject({
    code: 2,
    json: { error: 'would-replace' },
  });
  const server = await start(data, 2);
  expect(await restoring(data, ...one, '--yes')).toMatchObject({
    code: 2,
    json: { error: 'data-locked' },
  });
  await server.stop();
  expect(await restoring(data, ...one, '--yes')).toMatchObject({ code: 0 });
  expect(await restoring(place('part'), ...one)).toMatchObject({
    code: 2,
    json: { error: 'no-registry' },
  });
});

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
  const own = join(place('plain'), 'own');
  expect(alarmOf(own, 'UPDATE _cf_ALARM SET scheduled_time = 1')).toBe(1n);
  const server = await start(place('plain'), 2);
  // It rings at once, and is put right by what the object itself knows.
  await expect.poll(() => alarmOf(own), { timeout: 60_000 }).toBeGreaterThan(1n);
  await server.stop();
});

test('a commune is exported and goes on elsewhere, under another operator', async () => {
  const data = place('whole');
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
  expect(ratings.length).toBeGreaterThanOrEqual(early.length + waiting.length);

  const elsewhere = place('elsewhere');
  await mkdir(join(elsewhere, 'own'), { recursive: true });
  const fresh = await start(elsewhere, 2);
  await pairDevice(fresh.send, OPERATOR_SECRET, undefined);
  await fresh.stop();
  backedUp = archive;
  expect(await restoring(elsewhere)).toMatchObject({ code: 0 });
  const server = await start(elsewhere, 2);
  const { send } = server;
  expect(await brokenReceipts(send, COMMUNE, [...early, ...waiting])).toEqual([]);
  await monitor(send, home, await signIn(send, overseer), known);
  await server.stop();
});
