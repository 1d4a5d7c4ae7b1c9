import { generateIdentity, identityToRecipient } from 'age-encryption';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ProvinceBoard } from '../../shared/contract/province.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Known } from '../../shared/monitor/known.ts';
import { call, ok, type Send } from '../client/api.ts';
import { pairDevice, type PairedDevice, signIn } from '../client/device.ts';
import { type Installation, newCommune } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import {
  type ClockedServer,
  OPERATOR_SECRET,
  startClocked,
} from '../e2e/monitor/clocked-server.ts';
import { type Ended, runCommand } from '../server/run-command.ts';
import { crowd, monitor, rate, type Sent } from './living-commune.ts';

const FIRST = Date.parse('2026-03-04T09:00:00+07:00');
const WEEK = 7 * 24 * 60 * 60 * 1000;
export const COMMUNE = 'xa-gap-nan';
export const PROVINCE = 'tinh-gap-nan';

/** What is left of an installation whose disk is lost. */
export interface LostDisk {
  readonly home: Installation;
  readonly leader: PairedDevice;
  readonly overseer: PairedDevice;
  /** What a monitor knew, and the province showed, before the disaster. */
  readonly known: Known;
  readonly shown: ProvinceBoard;
  readonly sent: Sent;
  /** Acknowledged before the first release, and before the backup began. */
  readonly early: readonly Receipt[];
  readonly waiting: readonly Receipt[];
  readonly backup: string;
  /** A place for data and files of the test. */
  place(name: string): string;
  restore(data: string, ...more: readonly string[]): Promise<Ended>;
  forget(): Promise<void>;
}

/**
 * A commune of a province lives for a week and a half, is backed up, while
 * citizens rate if there are some, and loses its disk.
 */
export async function loseDisk(citizens: number): Promise<LostDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'nghe-dan-disaster-'));
  const place = (name: string) => join(folder, name);
  const server = await startAt(place('first'), 0);
  const { send } = server;
  const operator = await pairDevice(send, OPERATOR_SECRET, undefined);
  const home = await found(send, await signIn(send, operator));
  const [leader, overseer] = [
    await invited(send, operator, 'leader'),
    await invited(send, operator, 'overseer'),
  ];
  const sent: Sent = { ratings: new Map(), receipts: new Map() };
  for (const { id } of home.officers) {
    for (let one = 0; one < 12; one += 1) {
      await rate(send, COMMUNE, { ...newRating(id), comment: 'Tận tình.' }, sent);
    }
  }
  const early = [...sent.receipts.values()];
  await passTo(server, 1);
  const { known } = await monitor(send, home, await signIn(send, overseer), null);
  const shown = await provinceBoard(send);
  const { waiting, backup } = await backUp(server, place, home, sent, citizens);
  await server.kill();
  await rm(place('first'), { recursive: true });
  return {
    home,
    leader,
    overseer,
    known,
    shown,
    sent,
    early,
    waiting,
    backup,
    place,
    restore: (data, ...more) => restoring(backup, data, place('identity'), more),
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

async function found(send: Send, token: string): Promise<Installation> {
  const province = { id: PROVINCE, name: 'Tỉnh Gặp Nạn' };
  await ok(call(send, 'POST', '/v1/provinces', { token, body: province }));
  const home = await newCommune(send, token, COMMUNE, undefined, PROVINCE);
  await newCommune(send, token, 'xa-ben-canh', undefined, PROVINCE);
  return home;
}

async function invited(
  send: Send,
  operator: PairedDevice,
  role: 'leader' | 'overseer',
): Promise<PairedDevice> {
  const path = `/v1/communes/${COMMUNE}/invites`;
  const token = await signIn(send, operator);
  const body = { role, label: 'Máy thử' };
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, { token, body }));
  return pairDevice(send, invite, COMMUNE);
}

async function backUp(
  { send }: ClockedServer,
  place: LostDisk['place'],
  home: Installation,
  sent: Sent,
  citizens: number,
): Promise<Pick<LostDisk, 'waiting' | 'backup'>> {
  const identity = await generateIdentity();
  await writeFile(place('identity'), `# a comment\n${identity}\n`);
  const early = sent.receipts.size;
  const enough = citizens > 0 ? early + 60 : early;
  const load = crowd(send, home, sent, citizens);
  while (sent.receipts.size < enough) await new Promise((next) => setTimeout(next, 5));
  const waiting = [...sent.receipts.values()].slice(early);
  const places = ['--data', place('first'), '--to', place('backups'), '--keys', place('keys')];
  const recipient = await identityToRecipient(identity);
  const { code, json } = await runCommand(['backup', ...places, '--recipient', recipient]);
  await load.end();
  expect({ code, json }).toMatchObject({
    code: 0,
    json: { communes: 2, provinces: 1, faults: [] },
  });
  if (citizens > 0) expect(sent.receipts.size).toBeGreaterThan(early + waiting.length);
  return { waiting, backup: join(place('backups'), String(json['name'])) };
}

/** Restores a backup, or an archive, into a data folder. */
export function restoring(
  from: string,
  data: string,
  identity: string,
  more: readonly string[],
): Promise<Ended> {
  return runCommand(['restore', '--from', from, '--data', data, '--identity', identity, ...more]);
}

/** A server on a data folder, so many weeks after the first; one that is not there is made. */
export async function startAt(data: string, week: number): Promise<ClockedServer> {
  await mkdir(join(data, 'own'), { recursive: true });
  return startClocked(join(data, 'own'), momentOf(week));
}

/** The week comes, and the commune's alarm rings. */
export function passTo(server: ClockedServer, week: number): Promise<void> {
  return server.setClock(momentOf(week), COMMUNE);
}

function momentOf(week: number): string {
  return new Date(FIRST + week * WEEK).toISOString();
}

export function provinceBoard(send: Send): Promise<ProvinceBoard> {
  return ok<ProvinceBoard>(call(send, 'GET', `/v1/provinces/${PROVINCE}/board`));
}
