import { beforeAll, expect, test } from 'vitest';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';

const base = '/v1/communes/gioi-han';
let home: Installation;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('gioi-han');
});

async function refusal(
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<string> {
  const sent = await call(send, method, path, { token, body });
  return `${sent.status} ${(sent.body as { type?: string } | null)?.type ?? ''}`;
}

const notAllowed = '403 urn:nghe-dan:problem:not-allowed';
const notFound = '404 urn:nghe-dan:problem:not-found';

interface Member {
  readonly role: string;
  readonly devices: readonly { readonly id: string }[];
}

async function deviceOf(role: string): Promise<string> {
  const { members } = await ok<{ members: readonly Member[] }>(
    call(send, 'GET', `${base}/members`, { token: home.tokens.leader }),
  );
  return members.find((member) => member.role === role)?.devices[0]?.id ?? '';
}

test('an officer reads their own score and no colleague’s; leader and overseer read all', async () => {
  const score = (token: string, place: number) =>
    call(send, 'GET', `${base}/officers/${home.officers[place]?.id}/score`, { token });
  expect((await score(home.tokens.officer, 0)).status).toBe(200);
  expect((await score(home.tokens.officer, 1)).status).toBe(403);
  expect((await score(home.tokens.leader, 1)).status).toBe(200);
  expect((await score(home.tokens.overseer, 1)).status).toBe(200);
});

test('an officer learns nothing of an officer who is not there', async () => {
  const path = `${base}/officers/${'0'.repeat(16)}/score`;
  expect(await refusal(home.tokens.officer, 'GET', path)).toBe(notAllowed);
});

test.each(['leader', 'overseer'])('a leader cannot invite a %s', async (role) => {
  const invited = { role, label: 'Lãnh đạo thứ hai' };
  expect(await refusal(home.tokens.leader, 'POST', `${base}/invites`, invited)).toBe(notAllowed);
});

test('an operator cannot invite an officer, and nobody an operator', async () => {
  const officer = { role: 'officer', officer: home.officers[0]?.id };
  const operator = { role: 'operator', label: 'Người vận hành' };
  const path = `${base}/invites`;
  expect(await refusal(home.tokens.operator, 'POST', path, officer)).toBe(notAllowed);
  expect(await refusal(home.tokens.operator, 'POST', path, operator)).toContain('422');
});

test('a leader can unpair neither the overseer’s device nor their own as a leader', async () => {
  for (const role of ['overseer', 'leader']) {
    const path = `${base}/devices/${await deviceOf(role)}`;
    expect(await refusal(home.tokens.leader, 'DELETE', path)).toBe(notFound);
  }
  expect((await call(send, 'GET', '/v1/me', { token: home.tokens.overseer })).status).toBe(200);
});

test('an operator cannot unpair an officer’s device', async () => {
  const path = `${base}/devices/${await deviceOf('officer')}`;
  expect(await refusal(home.tokens.operator, 'DELETE', path)).toBe(notFound);
});

test('nobody unpairs somebody else’s device as if it were their own', async () => {
  const path = `/v1/me/devices/${await deviceOf('overseer')}`;
  for (const role of ['officer', 'leader', 'operator'] as const) {
    expect(await refusal(home.tokens[role], 'DELETE', path)).toBe(notFound);
  }
});

test('a token is good in its own commune alone, whatever name stands before it', async () => {
  const other = await foundCommune('gioi-han-ben-canh');
  const secret = home.tokens.leader.split('.')[1];
  const path = `/v1/communes/${other.commune}/settings`;
  expect(await refusal(home.tokens.leader, 'GET', path)).toBe(notAllowed);
  for (const name of [other.commune, '~']) {
    expect(await refusal(`${name}.${secret}`, 'GET', path)).toContain('401');
  }
});
