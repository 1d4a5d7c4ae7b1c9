import { beforeEach, expect, test } from 'vitest';
import type {
  Commune,
  CommuneList,
  Settings,
  SettingsChange,
} from '../../shared/contract/commune.ts';
import type { MemberList } from '../../shared/contract/member.ts';
import type { NewOfficer, Officer, OfficerList } from '../../shared/contract/officer.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { newDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, inviteAndSignIn } from '../client/installation.ts';
import { pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken, rate } from './found-commune.ts';

let home: Installation;
let base: string;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`quan-ly-${count}`);
  base = `/v1/communes/${home.commune}`;
});

const asLeader = (method: string, path: string, body?: unknown): Promise<Sent> =>
  call(send, method, `${base}${path}`, { token: home.tokens.leader, body });

const add = (officers: readonly NewOfficer[]) =>
  ok<OfficerList>(asLeader('POST', '/officer-lists', { officers }));
const listed = () => ok<OfficerList>(asLeader('GET', '/officers'));
const members = async () => (await ok<MemberList>(asLeader('GET', '/members'))).members;

const newcomers: readonly NewOfficer[] = [
  { position: 'Công chức Tài chính', desk: 'Quầy 10' },
  { position: 'Công chức Tài chính', desk: 'Quầy 10', name: 'Cán bộ mẫu' },
  { position: 'Công chức Tài chính', desk: 'Quầy 2' },
];

test('a list of officers is added as a whole, and asked again adds nobody twice', async () => {
  const first = await add(newcomers);
  expect(first.officers).toHaveLength(6);
  expect(await add([...newcomers, ...newcomers])).toEqual(first);
  const shown = await ok<Commune>(call(send, 'GET', base));
  expect(shown.officers).toEqual(first.officers);
});

test('the same list sent twice at once is added once', async () => {
  await Promise.all([add(newcomers), add(newcomers)]);
  expect((await listed()).officers).toHaveLength(6);
});

test('one row that is at fault keeps the whole list out, and its place is named', async () => {
  const officers = [...newcomers, { position: '', desk: 'Quầy 4' }];
  expect(await asLeader('POST', '/officer-lists', { officers })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/officers/3/position' }] },
  });
  expect((await listed()).officers).toHaveLength(3);
});

test('twenty officers with the longest words in Vietnamese letters fit into one body', async () => {
  const officers = Array.from({ length: 20 }, (_, at) => ({
    position: 'ộ'.repeat(80),
    desk: 'ữ'.repeat(38) + String(at).padStart(2, '0'),
    name: 'ễ'.repeat(80),
  }));
  expect((await add(officers)).officers).toHaveLength(23);
});

test('an officer who left is listed as such and comes back with the results, but without devices', async () => {
  const [officer] = home.officers;
  const id = officer?.id ?? '';
  await rate(home.commune, id, 10);
  await ok(asLeader('DELETE', `/officers/${id}`));
  expect((await listed()).left).toEqual([officer]);
  expect((await ok<Commune>(call(send, 'GET', base))).officers).toHaveLength(2);
  expect(await ok<Officer>(asLeader('POST', `/officers/${id}/return`))).toEqual(officer);
  expect((await listed()).left).toEqual([]);
  expect((await members()).filter(({ role }) => role === 'officer')).toEqual([]);
  await passWeek(home.commune);
  const { officers } = await ok<Board>(call(send, 'GET', `${base}/board`));
  expect(officers?.find((one) => one.id === id)?.channels[0]?.ratings).toBe(10);
});

test('nobody comes back who did not leave', async () => {
  const gone = { status: 404, body: { type: 'urn:nghe-dan:problem:no-such-officer' } };
  const { id } = home.officers[0] ?? { id: '' };
  expect(await asLeader('POST', `/officers/${id}/return`)).toMatchObject(gone);
  expect(await asLeader('POST', `/officers/${'0'.repeat(16)}/return`)).toMatchObject(gone);
});

async function inviteKiosk(label: string): Promise<string> {
  const body = { role: 'kiosk', label };
  return (await ok<{ invite: string }>(asLeader('POST', '/invites', body))).invite;
}

async function tryInvite(invite: string): Promise<number> {
  const { key } = await newDevice();
  const body = { commune: home.commune, invite, key, label: 'Máy thử' };
  return (await call(send, 'POST', '/v1/pairings', { body })).status;
}

const kiosks = async () => (await members()).filter(({ role }) => role === 'kiosk');

test('an unused invite is listed until it is used, withdrawn or too old', async () => {
  const invite = await inviteKiosk('Sảnh một cửa');
  const [kiosk] = await kiosks();
  expect(kiosk).toMatchObject({ officer: null, invitedUntil: '2026-03-18T02:00:00.000Z' });
  await ok(asLeader('DELETE', `/members/${kiosk?.id}/invites`));
  expect(await tryInvite(invite)).toBe(410);
  expect((await kiosks())[0]?.invitedUntil).toBeNull();
  expect(await tryInvite(await inviteKiosk('Sảnh một cửa'))).toBe(201);
  expect(await kiosks()).toMatchObject([{ invitedUntil: null, devices: [{ label: 'Máy thử' }] }]);
});

test('an invite that is too old is listed no more', async () => {
  await inviteKiosk('Sảnh một cửa');
  await pass(14 * 24 * 60 * 60 * 1000);
  const invited = { role: 'leader', label: 'Lãnh đạo' } as const;
  const token = await inviteAndSignIn(send, await operatorToken(), home.commune, invited);
  const list = await ok<MemberList>(call(send, 'GET', `${base}/members`, { token }));
  expect(list.members.find(({ role }) => role === 'kiosk')?.invitedUntil).toBeNull();
});

test('a kiosk that is removed is out at once, and its name is free again', async () => {
  const device = await pairDevice(send, await inviteKiosk('Sảnh một cửa'), home.commune);
  await signIn(send, device);
  const [kiosk] = await kiosks();
  await ok(asLeader('DELETE', `/members/${kiosk?.id}`));
  await expect(signIn(send, device)).rejects.toThrow('proof-refused');
  expect(await kiosks()).toEqual([]);
  await inviteKiosk('Sảnh một cửa');
  expect(await kiosks()).toHaveLength(1);
});

test('a leader removes no officer, leader or overseer as a member, nor withdraws what an operator invited', async () => {
  const token = home.tokens.operator;
  const body = { role: 'overseer', label: 'Mặt trận hai' };
  await ok(call(send, 'POST', `${base}/invites`, { token, body }));
  const others = (await members()).filter(({ role }) => role !== 'kiosk');
  expect(others.map(({ role }) => role).toSorted()).toEqual([
    'leader',
    'officer',
    'overseer',
    'overseer',
  ]);
  for (const { id, role } of others) {
    expect((await asLeader('DELETE', `/members/${id}`)).status).toBe(404);
    const withdrawn = role === 'officer' ? 204 : 404;
    expect((await asLeader('DELETE', `/members/${id}/invites`)).status).toBe(withdrawn);
  }
  expect(await members()).toHaveLength(4);
});

test('an officer’s member names the officer, so that a list shows the desk of today', async () => {
  const { id } = home.officers[0] ?? { id: '' };
  await ok(asLeader('PATCH', `/officers/${id}`, { desk: 'Quầy 9' }));
  expect((await members()).find(({ role }) => role === 'officer')).toMatchObject({ officer: id });
});

const change = (settings: SettingsChange, tag: string): Promise<Sent> =>
  call(send, 'PATCH', `${base}/settings`, {
    token: home.tokens.leader,
    body: settings,
    headers: { 'if-match': tag },
  });

test('settings that were changed meanwhile are not changed unseen', async () => {
  const seen = (await asLeader('GET', '/settings')).headers.get('etag') ?? '';
  const first = await change({ contacts: { hotline: '0226 385 0000' } }, seen);
  expect(first.status).toBe(200);
  expect(await change({ named: false }, seen)).toMatchObject({
    status: 412,
    body: { type: 'urn:nghe-dan:problem:settings-changed' },
  });
  const now = await asLeader('GET', '/settings');
  expect((now.body as Settings).named).toBe(true);
  expect(now.headers.get('etag')).toBe(first.headers.get('etag'));
  expect((await change({ named: false }, first.headers.get('etag') ?? '')).status).toBe(200);
});

test('a further way to reach the commune is told beside the others', async () => {
  const other = 'Facebook: Xã Thử Nghiệm';
  await ok(asLeader('PATCH', '/settings', { contacts: { other } }));
  expect((await ok<Commune>(call(send, 'GET', base))).contacts).toEqual({ other });
  const page = await call(send, 'GET', `/rate/${home.commune}`);
  expect(page.body).toContain(other);
});

test('the operator gives a commune another name, which form, board and list show', async () => {
  const token = await operatorToken();
  await ok(call(send, 'PATCH', base, { token, body: { name: 'Phường Mới' } }));
  expect(await call(send, 'GET', base)).toMatchObject({ body: { name: 'Phường Mới' } });
  expect((await ok<Board>(call(send, 'GET', `${base}/board`))).commune.name).toBe('Phường Mới');
  const { communes } = await ok<CommuneList>(call(send, 'GET', '/v1/communes', { token }));
  expect(communes.find(({ id }) => id === home.commune)?.name).toBe('Phường Mới');
});
