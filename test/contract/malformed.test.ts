import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { problemCode } from '../../shared/contract/problem.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, inviteAndSignIn } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken, rate } from './found-commune.ts';
import { anything, type Malformed, wrongInField } from './malformed-bodies.ts';
import { tablesOf } from './tables.ts';
import { type WellFormed, wellFormed } from './well-formed.ts';

let routes: readonly WellFormed[];
let before: unknown;
const { REGISTRY, BOX_KEYS } = env as unknown as Environment;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  const home = await foundCommune('meo-mo');
  const officer = home.officers[0]?.id ?? '';
  const commented = { ...newRating(officer), comment: 'Tận tình.' };
  await ok(call(send, 'POST', '/v1/communes/meo-mo/ratings', { body: commented }));
  await rate('meo-mo', officer, 10);
  await passWeek('meo-mo');
  await rate('meo-mo', officer, 3);
  routes = await wellFormed(await signedInAgain(home));
  before = await everythingStored();
});

/** The commune a week later, when the sessions of its founding have ended. */
async function signedInAgain(home: Installation): Promise<Installation> {
  const operator = await operatorToken();
  const invited = { role: 'leader', label: 'Máy khác' } as const;
  const leader = await inviteAndSignIn(send, operator, home.commune, invited);
  const front = { role: 'overseer', label: 'Mặt trận, máy khác' } as const;
  const overseer = await inviteAndSignIn(send, operator, home.commune, front);
  return { ...home, tokens: { ...home.tokens, operator, leader, overseer } };
}

function everythingStored(): Promise<unknown> {
  return Promise.all([
    tablesOf(communeObject('meo-mo')),
    tablesOf(REGISTRY.get(REGISTRY.idFromName('registry'))),
    tablesOf(BOX_KEYS.get(BOX_KEYS.idFromName('meo-mo'))),
  ]);
}

async function isRefused({ route, body }: Malformed, type: string): Promise<void> {
  const { method, path, token } = route;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const headers = { 'content-type': type, ...authorization };
  const response = await send(path, { method, headers, body });
  const problem = (await response.json()) as { type: string; status: number };
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(problemCode(problem.type)).not.toBeNull();
  expect(problem.status).toBe(response.status);
}

const types = fc.constantFrom('application/json', 'text/plain;charset=UTF-8');

test('bodies that are valid but for one field, seven for each, are refused and leave no trace', async () => {
  for (const route of routes) {
    for (const field of Object.keys(route.fields)) {
      const property = fc.asyncProperty(wrongInField(route, field), types, isRefused);
      await fc.assert(property, { numRuns: 7 });
    }
  }
  expect(await everythingStored()).toEqual(before);
});

test('500 bodies of anything are refused and leave no trace', async () => {
  await fc.assert(fc.asyncProperty(anything(routes), types, isRefused), { numRuns: 500 });
  expect(await everythingStored()).toEqual(before);
});

test('the same bodies without the fault are taken in and leave a trace', async () => {
  for (const { method, path, token, body } of routes) {
    await ok(call(send, method, path, { token, body }));
  }
  expect(await everythingStored()).not.toEqual(before);
});
