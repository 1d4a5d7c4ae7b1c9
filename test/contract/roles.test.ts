import { beforeAll, expect, test } from 'vitest';
import { app } from '../../worker/index.ts';
import { isServed } from '../../worker/routes/serve.ts';
import { problemCode } from '../../shared/contract/problem.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorDevice } from './found-commune.ts';
import { bodyOf, pathOf } from './role-calls.ts';
import { type CallerName, callers, mayCall } from './role-table.ts';

const middleware = app.routes.filter(({ method, path }) => method === 'ALL' && path.endsWith('*'));
const routes = app.routes.filter((route) => !middleware.includes(route));
const names = [...new Set(routes.map(({ method, path }) => `${method} ${path}`))];

const strangers = {
  'somebody without a token': undefined,
  'somebody with garbage': 'garbage',
  'somebody with a token that was never given': `vai-tro.${'A'.repeat(22)}`,
  'somebody with a token of no commune': `khong-co.${'A'.repeat(22)}`,
};

let home: Installation;
let devices: Record<CallerName, PairedDevice>;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('vai-tro');
  const elsewhere = await foundCommune('noi-khac');
  devices = {
    officer: await pairOfficer(home),
    leader: await pairByOperator(home, 'leader'),
    overseer: await pairByOperator(home, 'overseer'),
    operator: await operatorDevice(),
    kiosk: await pairKiosk(home),
    'leader elsewhere': await pairByOperator(elsewhere, 'leader'),
    'officer elsewhere': await pairOfficer(elsewhere),
    'kiosk elsewhere': await pairKiosk(elsewhere),
  };
});

async function pair(place: Installation, token: string, body: unknown): Promise<PairedDevice> {
  const path = `/v1/communes/${place.commune}/invites`;
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, { token, body }));
  return pairDevice(send, invite, place.commune);
}

const pairOfficer = (place: Installation) =>
  pair(place, place.tokens.leader, { role: 'officer', officer: place.officers[0]?.id });

const pairKiosk = (place: Installation) =>
  pair(place, place.tokens.leader, { role: 'kiosk', label: 'Sảnh một cửa' });

const pairByOperator = (place: Installation, role: string) =>
  pair(place, place.tokens.operator, { role, label: 'Máy thứ hai' });

async function callAs(route: string, caller: CallerName | null, token?: string): Promise<Sent> {
  const body = bodyOf(route, caller, home, devices.leader);
  const asForm = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: {} };
  const extras = route === 'POST /rate/:commune' ? asForm : { body };
  return call(send, route.split(' ')[0] ?? '', pathOf(route, home), { ...extras, token });
}

/** How the door answers: a status with the code of the problem, or "in" when it lets the caller in. */
function door({ status, body }: Sent): string {
  const { type = '' } = (body ?? {}) as { type?: string };
  const code = problemCode(type);
  const shut = code === 'not-signed-in' || code === 'not-allowed';
  return shut || status >= 500 ? `${status} ${code}` : 'in';
}

test('whatever the router serves goes through the one door and has a line in the table', () => {
  expect(middleware.map(({ path }) => path)).toEqual(['/*', '/v1/*', '/*', '/*']);
  expect(routes.filter(({ handler }) => !isServed(handler as never))).toEqual([]);
  expect(names.toSorted()).toEqual(Object.keys(mayCall).toSorted());
});

test.each(names)('%s lets in whom the table says, and nobody else', async (route) => {
  const allowed = mayCall[route] ?? [];
  const met: Record<string, string> = {};
  const expected: Record<string, string> = {};
  for (const caller of callers) {
    const isAllowed = allowed === 'anyone' || allowed.includes(caller);
    expected[caller] = isAllowed ? 'in' : '403 not-allowed';
    met[caller] = door(await callAs(route, caller, await signIn(send, devices[caller])));
  }
  for (const [stranger, token] of Object.entries(strangers)) {
    expected[stranger] = allowed === 'anyone' ? 'in' : '401 not-signed-in';
    met[stranger] = door(await callAs(route, null, token));
  }
  expect(met).toEqual(expected);
});
