import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sessionStatement } from '../../shared/contract/session.ts';
import { call, ok, type Sent } from '../client/api.ts';
import {
  type Device,
  newDevice,
  type PairedDevice,
  pairDevice,
  sign,
  signIn,
} from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import { pass, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';

const MINUTE = 60 * 1000;
let device: PairedDevice;
let colleague: PairedDevice;

beforeEach(async () => setClock('2026-03-04T09:00:00+07:00'));

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  const { commune, officers, tokens } = await foundCommune('phien');
  const path = `/v1/communes/${commune}/invites`;
  const paired = officers.map(async ({ id }) => {
    const extras = { token: tokens.leader, body: { role: 'officer', officer: id } };
    const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, extras));
    return pairDevice(send, invite, commune);
  });
  [device, colleague] = (await Promise.all(paired)) as [PairedDevice, PairedDevice];
});

async function challengeFor({ commune, id }: PairedDevice): Promise<string> {
  const asked = { body: { commune, device: id } };
  return (await ok<{ challenge: string }>(call(send, 'POST', '/v1/sessions/challenges', asked)))
    .challenge;
}

async function prove(
  { commune, id }: PairedDevice,
  challenge: string,
  signer: Device,
  statement = sessionStatement({ commune, device: id, challenge }),
): Promise<Sent> {
  const signature = await sign(signer, statement);
  const body = { commune, device: id, challenge, signature };
  return call(send, 'POST', '/v1/sessions', { body });
}

const refused = { status: 401, body: { type: 'urn:nghe-dan:problem:proof-refused' } };

test('a challenge serves once', async () => {
  const challenge = await challengeFor(device);
  expect((await prove(device, challenge, device)).status).toBe(201);
  expect(await prove(device, challenge, device)).toMatchObject(refused);
});

test('a challenge is good for two minutes', async () => {
  const [early, late] = [await challengeFor(device), await challengeFor(device)];
  await pass(2 * MINUTE - 1);
  expect((await prove(device, early, device)).status).toBe(201);
  await pass(1);
  expect(await prove(device, late, device)).toMatchObject(refused);
});

test('a signature by another key opens nothing, and spends the challenge', async () => {
  const challenge = await challengeFor(device);
  expect(await prove(device, challenge, await newDevice())).toMatchObject(refused);
  expect(await prove(device, challenge, device)).toMatchObject(refused);
});

test('a signature over anything else opens nothing', async () => {
  const [challenge, other] = [await challengeFor(device), await challengeFor(device)];
  const statement = sessionStatement({ ...device, device: device.id, challenge: other });
  expect(await prove(device, challenge, device, statement)).toMatchObject(refused);
});

test('a challenge of one device is no use to another', async () => {
  const challenge = await challengeFor(device);
  expect(await prove(colleague, challenge, colleague)).toMatchObject(refused);
});

test('an unknown device gets no challenge, and no device gets one elsewhere', async () => {
  const ask = (body: unknown) => call(send, 'POST', '/v1/sessions/challenges', { body });
  expect(await ask({ commune: 'phien', device: '0'.repeat(16) })).toMatchObject(refused);
  expect(await ask({ device: device.id })).toMatchObject(refused);
  expect((await ask({ commune: 'khong-co', device: device.id })).status).toBe(404);
});

test('a token is good for 15 minutes', async () => {
  const token = await signIn(send, device);
  await pass(15 * MINUTE - 1);
  expect((await call(send, 'GET', '/v1/me', { token })).status).toBe(200);
  await pass(1);
  expect((await call(send, 'GET', '/v1/me', { token })).status).toBe(401);
});

test('a token that is signed out is dead at once, others of the same device live', async () => {
  const [one, other] = [await signIn(send, device), await signIn(send, device)];
  await ok(call(send, 'DELETE', '/v1/sessions', { token: one }));
  expect((await call(send, 'GET', '/v1/me', { token: one })).status).toBe(401);
  expect((await call(send, 'GET', '/v1/me', { token: other })).status).toBe(200);
});

test('who the caller is: role, device, commune and officer', async () => {
  const { body } = await call(send, 'GET', '/v1/me', { token: await signIn(send, device) });
  expect(body).toEqual({
    role: 'officer',
    device: device.id,
    commune: { id: 'phien', name: 'Xã Thử Nghiệm' },
    officer: { id: expect.any(String), position: 'Công chức Tư pháp – Hộ tịch', desk: 'Quầy 1' },
  });
});
