import { abortAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ApiKey } from '../../shared/contract/api-key.ts';
import type { Opened } from '../../shared/contract/code.ts';
import { epochAt, tokensEndAt } from '../../shared/token/epoch.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { readEvents } from '../client/log.ts';
import { askToOpen, issueSheet, newVisit } from '../client/visit.ts';
import { pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const day = '2026-03-04';
const { BOX_KEYS } = env as unknown as Environment;

let count = 0;
let home: Installation;
let codes: string[];

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await setClock(`${day}T09:00:00+07:00`);
  count += 1;
  await found(`su-kien-${count}`);
});

async function found(commune: string): Promise<void> {
  home = await foundCommune(commune);
  codes = [...(await issueSheet(send, home, [home.officers[0]?.id ?? ''], 10))];
}

const open = () => ok<Opened>(askToOpen(send, home.commune, codes.pop() ?? '', newVisit()));

async function told(type: string): Promise<readonly unknown[]> {
  const events = (await readEvents(send, home.commune)) as readonly { type: string }[];
  return events.filter((event) => event.type === type);
}

test('before a key answers anybody everybody can read it in the log, and it stands there once', async () => {
  expect(await told('token-key')).toEqual([]);
  const { epoch, publicKey } = await open();
  const event = { type: 'token-key', day, epoch, publicKey, reason: 'new' };
  expect(await told('token-key')).toEqual([event]);
  await Promise.all([open(), open()]);
  await abortAllDurableObjects();
  await open();
  expect(await told('token-key')).toEqual([event]);
});

test('who asks for the keys is answered with none that the log does not tell', async () => {
  const path = `/v1/communes/${home.commune}/token-keys`;
  const { keys } = await ok<{ keys: { publicKey: string }[] }>(call(send, 'GET', path));
  expect(await told('token-key')).toMatchObject(
    keys.map(({ publicKey }) => ({ publicKey, reason: 'new' })),
  );
  expect(keys).toHaveLength(1);
});

test('a new epoch has a key of its own, told beside that of the one before', async () => {
  const epoch = epochAt(Date.parse(`${day}T09:00:00+07:00`));
  const end = tokensEndAt(epoch - 1);
  await setClock(new Date(end - 1000).toISOString());
  await found(`giao-ky-su-kien-${count}`);
  const last = await open();
  await setClock(new Date(end).toISOString());
  const next = await open();
  expect([last.epoch, next.epoch]).toEqual([epoch, epoch + 1]);
  expect(await told('token-key')).toMatchObject([
    { epoch, publicKey: last.publicKey, reason: 'new' },
    { epoch: epoch + 1, publicKey: next.publicKey, reason: 'new' },
  ]);
});

test('when the disk with the keys is lost, the log says that another key takes the place', async () => {
  const { epoch, publicKey } = await open();
  const secrets = BOX_KEYS.get(BOX_KEYS.idFromName(home.commune));
  await runInDurableObject(secrets, (_object, { storage }) =>
    storage.sql.exec('DELETE FROM token_key'),
  );
  await abortAllDurableObjects();
  const again = await open();
  expect(again.publicKey).not.toBe(publicKey);
  expect(await told('token-key')).toMatchObject([
    { epoch, publicKey, reason: 'new' },
    { epoch, publicKey: again.publicKey, reason: 'lost' },
  ]);
});

test('each release tells exactly how many codes were issued in its week, and by whom', async () => {
  const [first = '', second = ''] = home.officers.map(({ id }) => id);
  const { tokens, commune } = home;
  await issueSheet(send, home, [first, second], 3);
  const keys = `/v1/communes/${commune}/api-keys`;
  const body = { label: 'Phần mềm một cửa' };
  const { key } = await ok<ApiKey>(call(send, 'POST', keys, { token: tokens.leader, body }));
  const dossier = { key, dossier: 'A'.repeat(43), stage: 'tra-ket-qua', officers: [first] };
  for (let time = 0; time < 2; time += 1) {
    await ok(call(send, 'POST', `/v1/communes/${commune}/codes/dossier`, { body: dossier }));
  }
  const own = { token: tokens.officer, body: { officers: [first], count: 1 } };
  await ok(call(send, 'POST', `/v1/communes/${commune}/codes`, own));
  await passWeek(commune);
  await pass(WEEK / 7);
  await passWeek(commune);
  expect(await told('codes-issued')).toMatchObject([
    { release: 1, codes: { software: 1, sheet: 13, officer: 1 } },
    { release: 2, codes: { software: 0, sheet: 0, officer: 0 } },
  ]);
});
