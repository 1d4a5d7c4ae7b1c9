import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import type { Board } from '../../shared/contract/score.ts';
import type { SetId } from '../../shared/criteria/sets.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, type PairedDevice, signIn } from '../client/device.ts';
import { type Installation, inviteAndSignIn, newCommune } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from './monitor/clocked-server.ts';

const program = fileURLToPath(new URL('../../cli/monitor.ts', import.meta.url));
const COMMUNE = 'xa-doi-bo';
const base = `/v1/communes/${COMMUNE}`;
const FIRST = Date.parse('2026-03-04T09:00:00+07:00');
const WEEK = 7 * 24 * 60 * 60 * 1000;

let folder: string;
let server: ClockedServer;
let operator: PairedDevice;
let home: Installation;
let week = 0;
let sets: readonly SetId[] = ['nam-khong', 'ba-the-hien'];

beforeAll(async () => {
  await buildAll();
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-monitor-settings-'));
  await mkdir(join(folder, 'data'));
  server = await startClocked(join(folder, 'data'));
  await server.setClock(new Date(FIRST).toISOString());
  operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
  home = await newCommune(server.send, await signIn(server.send, operator), COMMUNE, sets);
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

async function signInAs(role: 'leader' | 'overseer'): Promise<string> {
  const invited = { role, label: 'Máy thử' } as const;
  return inviteAndSignIn(server.send, await signIn(server.send, operator), COMMUNE, invited);
}

async function ask(...asked: readonly SetId[]): Promise<void> {
  sets = asked;
  const token = await signInAs('leader');
  await ok(call(server.send, 'PATCH', `${base}/settings`, { token, body: { sets } }));
}

/** So many ratings for each officer, and then the week's release. */
async function live(times: readonly number[]): Promise<void> {
  for (const [at, { id }] of home.officers.entries()) {
    for (let one = 0; one < (times[at] ?? 0); one += 1) {
      const answers = { 'gan-gui': (1 + (one % 5)) as 1, 'khong-tham-o': 'unsure' } as const;
      await ok(
        call(server.send, 'POST', `${base}/ratings`, { body: newRating(id, answers, sets) }),
      );
    }
  }
  week += 1;
  await server.setClock(new Date(FIRST + week * WEEK).toISOString(), COMMUNE);
}

/** What a monitor with an overseer's token says. */
async function look(): Promise<string> {
  const token = join(folder, 'token');
  await writeFile(token, await signInAs('overseer'));
  const args = [server.url, COMMUNE, '--state', join(folder, 'state'), '--token-file', token];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

const fits = 'Every opened rating and every figure of the board fits.';

async function board(): Promise<Board> {
  return ok<Board>(call(server.send, 'GET', `${base}/board`));
}

test('criteria that change while ratings wait are no reason to doubt an honest board', async () => {
  await live([12, 7, 3]);
  expect(await look()).toContain(fits);
  await ask('nam-khong', 'ba-the-hien', 'nam-biet');
  await live([6, 8, 3]);
  const { officers, total } = await board();
  expect(officers?.map(({ channels }) => channels[0]?.ratings)).toEqual([18, 15, undefined]);
  const asked = total[0]?.criteria.map(({ criterion }) => criterion);
  expect(asked).not.toContain('biet-xin-loi');
  expect(await look()).toContain(fits);
});

test('criteria that were added and dropped again are shown of whole groups alone, and fit', async () => {
  await live([11, 5, 0]);
  const added = (await board()).total[0]?.criteria.find((one) => one.criterion === 'biet-xin-loi');
  expect(added?.counts).toEqual({ kept: 22 });
  expect(await look()).toContain(fits);
  await ask('nam-khong', 'ba-the-hien');
  await live([5, 4, 0]);
  expect(await look()).toContain(fits);
});

test('what joins the pool after 13 releases, asked this and that, fits as well', async () => {
  while (week < 16) await live([0, 0, 0]);
  expect((await board()).total[0]?.ratings).toBe(18 + 15 + 16 + 5);
  await live([0, 0, 0]);
  const { officers, total } = await board();
  expect(total[0]?.ratings).toBe(18 + 15 + 16 + 5 + 10);
  expect(officers?.map(({ channels }) => channels[0]?.ratings)).toEqual([34, 20, undefined]);
  expect(await look()).toContain(fits);
});

test('a release of five waits for its point of the trend, and fits', async () => {
  await live([5, 0, 0]);
  const { trend, release } = await board();
  expect(trend.at(-1)?.release).toBeLessThan(release?.number ?? 0);
  expect(await look()).toContain(fits);
});
