import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import type { ApiKey } from '../../shared/contract/api-key.ts';
import type { MemberList } from '../../shared/contract/member.ts';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { Problem } from '../../shared/contract/problem.ts';
import { app } from '../../worker/index.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, inviteAndSignIn } from '../client/installation.ts';
import { replyCode } from '../client/letter.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken, rate, WATCH_SECRET } from './found-commune.ts';
import { tablesOf } from './tables.ts';
import { type WellFormed, wellFormed } from './well-formed.ts';

let home: Installation;
let bodies: readonly WellFormed[];

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('tra-loi');
  const wishes = [{}, { reply: replyCode(1) }, { reply: replyCode(2) }];
  for (const wish of wishes) {
    const body = { ...newRating(home.officers[0]?.id ?? ''), comment: 'Tận tình.', ...wish };
    await ok(call(send, 'POST', '/v1/communes/tra-loi/ratings', { body }));
  }
  await rate('tra-loi', home.officers[0]?.id ?? '', 10);
  await passWeek('tra-loi');
  const operator = await operatorToken();
  const leader = await freshLeader(operator);
  const invited = { role: 'overseer', label: 'Máy khác' } as const;
  const overseer = await inviteAndSignIn(send, operator, 'tra-loi', invited);
  home = { ...home, tokens: { ...home.tokens, operator, leader, overseer } };
  await showWishes(leader);
  bodies = await wellFormed(home);
});

/** Comments whose writers wish for a letter are shown; the other one waits for a decision. */
async function showWishes(token: string): Promise<void> {
  const { letter = [], comment: all = [] } = await tablesOf(communeObject('tra-loi'));
  const wished = new Set(letter.map((row) => row['comment']));
  for (const { id } of all.filter((row) => wished.has(row['id']))) {
    const path = `/v1/communes/tra-loi/moderation/${String(id)}`;
    await ok(call(send, 'POST', path, { token, body: { verdict: 'show' } }));
  }
}

function freshLeader(operator: string): Promise<string> {
  return inviteAndSignIn(send, operator, 'tra-loi', { role: 'leader', label: 'Máy khác' });
}

function freshOverseer(operator: string): Promise<string> {
  return inviteAndSignIn(send, operator, 'tra-loi', { role: 'overseer', label: 'Mặt trận' });
}

function freshOfficer(leader: string): Promise<string> {
  const officer = home.officers[0]?.id ?? '';
  return inviteAndSignIn(send, leader, 'tra-loi', { role: 'officer', officer });
}

const route = ({ method, path, wide }: Operation) =>
  `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => (name === wide ? `:${name}{.+}` : `:${name}`))}`;

async function callOperation(operation: Operation): Promise<Sent> {
  const { commune, officers } = home;
  const method = operation.method.toUpperCase();
  const path = operation.path
    .replace('{commune}', commune)
    .replace('{size}', await newestSize(operation.path))
    .replace('{level}/{index}', '0/000.p/1')
    .replace('{period}', 'release-1')
    .replace(
      '{comment}',
      idIn(bodies, operation.id === 'sendLetter' ? /\/letters\/(\w+)$/u : /\/moderation\/(\w+)$/u),
    )
    // Made before it is read: operations come in the order of the document.
    .replace('{province}', 'tinh-moi')
    .replace('{concern}', idIn(bodies, /\/concerns\/(\w+)\/status$/u))
    .replace('{release}', '1')
    .replace(/letters$/u, 'letters?box=waiting')
    .replace(/challenge$/u, `challenge?rating=${newRating('').id}`)
    .replace('{key}', await newApiKey(operation.path))
    .replace('{member}', await newKiosk(operation.path))
    // Who leaves is who comes back.
    .replace(
      '{officer}',
      officers[/^(?:remove|return)Officer$/u.test(operation.id) ? 2 : 0]?.id ?? '',
    );
  const formed = bodies.find((one) => one.method === method && one.path === path);
  if (formed !== undefined) return call(send, method, path, formed);
  const token = operation.allowed === 'anyone' ? undefined : await tokenOf(operation.allowed);
  return call(send, method, await withDevice(path.replace(/paper$/u, 'paper?lot=1'), token), {
    token,
  });
}

/** The id of the comment or concern that a body is about. */
function idIn(formed: readonly WellFormed[], pattern: RegExp): string {
  const paths = formed.map(({ path }) => pattern.exec(path)?.[1]);
  return paths.find((id) => id !== undefined) ?? '';
}

/** An API key that may be revoked. */
async function newApiKey(path: string): Promise<string> {
  if (!path.endsWith('/{key}')) return '';
  const made = { token: home.tokens.leader, body: { label: 'Phần mềm một cửa' } };
  return (await ok<ApiKey>(call(send, 'POST', '/v1/communes/tra-loi/api-keys', made))).id;
}

/** A member whom the leader may remove. */
async function newKiosk(path: string): Promise<string> {
  if (!path.includes('{member}')) return '';
  const invited = { token: home.tokens.leader, body: { role: 'kiosk', label: 'Sảnh một cửa' } };
  await ok(call(send, 'POST', '/v1/communes/tra-loi/invites', invited));
  const asked = { token: home.tokens.leader };
  const list = call(send, 'GET', '/v1/communes/tra-loi/members', asked);
  return (await ok<MemberList>(list)).members.find(({ role }) => role === 'kiosk')?.id ?? '';
}

/** The size of the newest checkpoint beside this path, from its second line. */
async function newestSize(path: string): Promise<string> {
  if (!path.endsWith('/{size}')) return '';
  const newest = path.replace('{commune}', home.commune).replace('/{size}', '');
  return String((await call(send, 'GET', newest)).body).split('\n')[1] ?? '';
}

/** A token that lets in; an officer's, which few operations need, is made for the call. */
async function tokenOf(allowed: 'watcher' | readonly string[]): Promise<string> {
  if (allowed === 'watcher') return WATCH_SECRET;
  const role = tokenFor(allowed);
  return role === 'officer' ? freshOfficer(home.tokens.leader) : home.tokens[role];
}

/** Leaders may do most; what they may not is the operator's, the overseer's or an officer's own. */
function tokenFor(allowed: readonly string[]): 'leader' | 'operator' | 'overseer' | 'officer' {
  if (allowed.includes('leader')) return 'leader';
  if (allowed.includes('operator')) return 'operator';
  return allowed.includes('overseer') ? 'overseer' : 'officer';
}

/** A device that the caller may unpair: their own, or an officer's. */
async function withDevice(path: string, token: string | undefined): Promise<string> {
  if (!path.includes('{device}')) return path;
  const { body } = await call(send, 'GET', '/v1/communes/tra-loi/members', { token });
  const { members } = body as { members: { role: string; devices: { id: string }[] }[] };
  const own = (await call(send, 'GET', '/v1/me', { token })).body as { device: string };
  const officer = members.find(({ role }) => role === 'officer')?.devices[0]?.id ?? '';
  return path.replace('{device}', path.startsWith('/v1/me') ? own.device : officer);
}

test('every operation of the contract is served, and nothing else under /v1', () => {
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({ method, path }) => `${method} ${path}`);
  const stated = operations.map(route).filter((one) => one.includes('/v1/'));
  expect(served.toSorted()).toEqual(stated.toSorted());
});

test('every operation answers with the status and the schema that the contract states', async () => {
  for (const operation of operations) {
    // Some operations end the session or unpair the device that calls.
    const leader = await freshLeader(home.tokens.operator);
    const overseer = await freshOverseer(home.tokens.operator);
    home = { ...home, tokens: { ...home.tokens, leader, overseer } };
    const { status, body } = await callOperation(operation);
    expect(`${operation.id} ${status}`).toBe(`${operation.id} ${operation.answer.status}`);
    const { schema, type } = operation.answer;
    if (schema === undefined) expect(body === '').toBe(type === undefined);
    else expect(v.parse(schema, body)).toEqual(body);
  }
});

test('what is refused is a problem of RFC 9457 in the language that was asked for, kept by no cache', async () => {
  const refused = (language: string) =>
    call(send, 'POST', '/v1/communes/tra-loi/ratings', {
      body: newRating('0'.repeat(16)),
      headers: { 'accept-language': language },
    });
  const [vi, en] = [await refused('vi,en;q=0.8'), await refused('en-GB,en')];
  for (const { body, headers } of [vi, en]) {
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(v.parse(Problem, body)).toEqual(body);
  }
  expect((vi.body as Problem).title).not.toBe((en.body as Problem).title);
});

test('an unknown address and a wrong method are problems too', async () => {
  expect(await call(send, 'GET', '/v1/khong-co')).toMatchObject({
    status: 404,
    body: { type: 'urn:nghe-dan:problem:not-found' },
  });
  const { status, headers } = await call(send, 'PUT', '/v1/communes/tra-loi/ratings');
  expect(status).toBe(405);
  expect(headers.get('allow')).toContain('POST');
});
