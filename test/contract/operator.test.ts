import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { Environment } from '../../worker/environment.ts';
import { Registry } from '../../worker/registry/registry.ts';
import { call, ok } from '../client/api.ts';
import { newDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import { foundCommune, OPERATOR_SECRET, operatorDevice } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const bound = env as unknown as Environment;
const registry = bound.REGISTRY.get(bound.REGISTRY.idFromName('registry'));

/** Pairs by the code of the registry, on its own storage, under another environment. */
async function pairUnder(secret: string | null, invite: string): Promise<unknown> {
  const { key } = await newDevice();
  return runInDurableObject(registry, (_object, state) => {
    const object = new Registry(state, { ...bound, OPERATOR_SECRET: secret });
    return object.pair({ invite, key, label: 'Máy thử' });
  });
}

test('an empty, missing, short or wrong secret makes nobody an operator', async () => {
  const spent = { refused: 'invite-spent' };
  expect(await pairUnder('', '')).toEqual(spent);
  expect(await pairUnder(null, '')).toEqual(spent);
  expect(await pairUnder(null, 'undefined')).toEqual(spent);
  expect(await pairUnder('short secret', 'short secret')).toEqual(spent);
  expect(await pairUnder(OPERATOR_SECRET, `${OPERATOR_SECRET} `)).toEqual(spent);
  expect((await tablesOf(registry)).member).toEqual([]);
});

test('the secret pairs the first operator and nobody after', async () => {
  const token = await signIn(send, await operatorDevice());
  expect(await call(send, 'GET', '/v1/me', { token })).toMatchObject({
    body: { role: 'operator', commune: null, officer: null },
  });
  const { commune } = await foundCommune('nguoi-dau-tien');
  await expect(pairDevice(send, OPERATOR_SECRET, undefined)).rejects.toThrow('invite-spent');
  await expect(pairDevice(send, OPERATOR_SECRET, commune)).rejects.toThrow('invite-spent');
});

test('an operator invites another device, which is the same operator’s', async () => {
  const token = await signIn(send, await operatorDevice());
  const { invite } = await ok<{ invite: string }>(
    call(send, 'POST', '/v1/operators/invites', { token }),
  );
  const other = await pairDevice(send, invite, undefined);
  const asOther = await signIn(send, other);
  expect(await call(send, 'GET', '/v1/me/devices', { token: asOther })).toMatchObject({
    body: { devices: [{}, {}] },
  });
  await expect(pairDevice(send, invite, undefined)).rejects.toThrow('invite-spent');
  await call(send, 'DELETE', `/v1/me/devices/${other.id}`, { token: asOther });
});

test('with a machine that is unpaired go the invites that a copy of its key may have kept', async () => {
  const asOwner = await signIn(send, await operatorDevice());
  const invitedBy = async (token: string) =>
    (await ok<{ invite: string }>(call(send, 'POST', '/v1/operators/invites', { token }))).invite;
  const stolen = await pairDevice(send, await invitedBy(asOwner), undefined);
  const kept = await invitedBy(await signIn(send, stolen));
  await ok(call(send, 'DELETE', `/v1/me/devices/${stolen.id}`, { token: asOwner }));
  await expect(pairDevice(send, kept, undefined)).rejects.toThrow('invite-spent');
});

test('an operator who unpaired the last device comes back with the secret', async () => {
  const device = await operatorDevice();
  const token = await signIn(send, device);
  expect(await call(send, 'DELETE', `/v1/me/devices/${device.id}`, { token })).toMatchObject({
    status: 204,
  });
  const again = await pairDevice(send, OPERATOR_SECRET, undefined);
  expect(await call(send, 'GET', '/v1/me', { token: await signIn(send, again) })).toMatchObject({
    body: { role: 'operator' },
  });
});

test('an operator’s secret is nowhere in the registry', async () => {
  expect(JSON.stringify(await tablesOf(registry))).not.toContain(OPERATOR_SECRET);
});
