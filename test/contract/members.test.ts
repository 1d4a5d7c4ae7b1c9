import { beforeEach, expect, test } from 'vitest';
import type { MemberList, NewInvite } from '../../shared/contract/member.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { newDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, inviteAndSignIn } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const DAY = 24 * 60 * 60 * 1000;
let home: Installation;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`thanh-vien-${count}`);
});

async function invite(invited: NewInvite): Promise<string> {
  const token = invited.role === 'officer' ? home.tokens.leader : home.tokens.operator;
  const path = `/v1/communes/${home.commune}/invites`;
  return (await ok<{ invite: string }>(call(send, 'POST', path, { token, body: invited }))).invite;
}

const toOfficer = (): NewInvite => ({ role: 'officer', officer: home.officers[0]?.id ?? '' });

async function tryInvite(secret: string): Promise<Sent> {
  const { key } = await newDevice();
  const body = { commune: home.commune, invite: secret, key, label: 'Máy thử' };
  return call(send, 'POST', '/v1/pairings', { body });
}

const me = (token: string) => call(send, 'GET', '/v1/me', { token });

test('an invite pairs one device and is then spent', async () => {
  const secret = await invite(toOfficer());
  expect(await tryInvite(secret)).toMatchObject({ status: 201, body: { role: 'officer' } });
  expect(await tryInvite(secret)).toMatchObject({
    status: 410,
    body: { type: 'urn:nghe-dan:problem:invite-spent' },
  });
});

test('a device whose answer was lost asks again with the same key and gets the same answer', async () => {
  const { key } = await newDevice();
  const body = { commune: home.commune, invite: await invite(toOfficer()), key, label: 'Máy thử' };
  const first = await call(send, 'POST', '/v1/pairings', { body });
  expect(first.status).toBe(201);
  expect(await call(send, 'POST', '/v1/pairings', { body })).toMatchObject({ body: first.body });
});

test('two who use the same invite at once do not both get in', async () => {
  const secret = await invite(toOfficer());
  const sent = await Promise.all([tryInvite(secret), tryInvite(secret), tryInvite(secret)]);
  expect(sent.map(({ status }) => status).toSorted()).toEqual([201, 410, 410]);
});

test('an invite is good for 14 days', async () => {
  const [early, late] = [await invite(toOfficer()), await invite(toOfficer())];
  await pass(14 * DAY - 1);
  expect((await tryInvite(early)).status).toBe(201);
  await pass(1);
  expect((await tryInvite(late)).status).toBe(410);
});

test('an invite of one commune opens no other', async () => {
  const secret = await invite(toOfficer());
  const other = await foundCommune(`${home.commune}-b`);
  const { key } = await newDevice();
  const body = { commune: other.commune, invite: secret, key, label: 'Máy thử' };
  expect((await call(send, 'POST', '/v1/pairings', { body })).status).toBe(410);
  expect((await tryInvite(secret)).status).toBe(201);
});

test('a key that is no point of its curve is refused before the invite is spent', async () => {
  const secret = await invite(toOfficer());
  const key = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) };
  const body = { commune: home.commune, invite: secret, key, label: 'Máy thử' };
  expect((await call(send, 'POST', '/v1/pairings', { body })).status).toBe(422);
  expect((await tryInvite(secret)).status).toBe(201);
});

test('an officer may pair a second device, and unpairing one leaves the other', async () => {
  const first = await pairDevice(send, await invite(toOfficer()), home.commune);
  const second = await pairDevice(send, await invite(toOfficer()), home.commune);
  const [one, other] = [await signIn(send, first), await signIn(send, second)];
  const listed = await ok<{ devices: { id: string; current: boolean }[] }>(
    call(send, 'GET', '/v1/me/devices', { token: one }),
  );
  expect(listed.devices.find(({ current }) => current)?.id).toBe(first.id);
  expect(listed.devices.map(({ id }) => id)).toContain(second.id);
  await ok(call(send, 'DELETE', `/v1/me/devices/${first.id}`, { token: other }));
  expect((await me(one)).status).toBe(401);
  expect((await me(other)).status).toBe(200);
});

test('a member who unpairs their own device is out at once', async () => {
  const device = await pairDevice(send, await invite(toOfficer()), home.commune);
  const token = await signIn(send, device);
  await ok(call(send, 'DELETE', `/v1/me/devices/${device.id}`, { token }));
  expect((await me(token)).status).toBe(401);
  await expect(signIn(send, device)).rejects.toThrow('proof-refused');
});

test('a leader unpairs an officer’s device, an operator a leader’s', async () => {
  const officer = await ok<{ device: string }>(me(home.tokens.officer));
  const leader = await ok<{ device: string }>(me(home.tokens.leader));
  const devices = `/v1/communes/${home.commune}/devices`;
  await ok(call(send, 'DELETE', `${devices}/${officer.device}`, { token: home.tokens.leader }));
  expect((await me(home.tokens.officer)).status).toBe(401);
  await ok(call(send, 'DELETE', `${devices}/${leader.device}`, { token: home.tokens.operator }));
  expect((await me(home.tokens.leader)).status).toBe(401);
});

test('with a leader who is removed go the invites that were kept for later', async () => {
  const kept = await invite(toOfficer());
  const { members } = await ok<MemberList>(
    call(send, 'GET', `/v1/communes/${home.commune}/members`, { token: home.tokens.operator }),
  );
  const leader = members.find(({ role }) => role === 'leader')?.id;
  const path = `/v1/communes/${home.commune}/members/${leader}`;
  await ok(call(send, 'DELETE', path, { token: home.tokens.operator }));
  expect((await tryInvite(kept)).status).toBe(410);
  expect((await me(home.tokens.officer)).status).toBe(200);
});

test('an officer who leaves takes devices along and leaves the results', async () => {
  const [officer, colleague] = home.officers.map(({ id }) => id);
  const token = await inviteAndSignIn(send, home.tokens.leader, home.commune, toOfficer());
  await rate(home.commune, officer ?? '', 10);
  const path = `/v1/communes/${home.commune}`;
  const pending = await invite(toOfficer());
  const remove = { token: home.tokens.leader };
  await ok(call(send, 'DELETE', `${path}/officers/${officer}`, remove));
  expect((await me(token)).status).toBe(401);
  expect((await tryInvite(pending)).status).toBe(410);
  expect((await tablesOf(communeObject(home.commune))).device).toHaveLength(2);
  const late = await call(send, 'POST', `${path}/ratings`, { body: newRating(officer ?? '') });
  expect(late).toMatchObject({
    status: 404,
    body: { type: 'urn:nghe-dan:problem:no-such-officer' },
  });
  await rate(home.commune, colleague ?? '', 10);
  await passWeek(home.commune);
  const board = await ok<Board>(call(send, 'GET', `${path}/board`));
  expect(board.total[0]?.ratings).toBe(20);
  expect(board.officers?.map(({ id }) => id)).not.toContain(officer);
});
