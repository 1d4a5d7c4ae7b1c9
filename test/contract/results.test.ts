import { beforeEach, expect, test } from 'vitest';
import { call, type Sent } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { communeObject, pass, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

const HOUR = 60 * 60 * 1000;
let home: Installation;
let officer: string;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-09T05:00:00+07:00');
  count += 1;
  home = await foundCommune(`ket-qua-${count}`);
  officer = home.officers[0]?.id ?? '';
});

const path = () => `/v1/communes/${home.commune}`;

function read(what: string, known?: string, token?: string): Promise<Sent> {
  const headers = known === undefined ? {} : { 'if-none-match': known };
  return call(send, 'GET', `${path()}${what}`, { headers, token });
}

test('who has the board already gets no other until something changed', async () => {
  const etag = (await read('/board')).headers.get('etag') ?? '';
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    expect(await read('/board', known)).toMatchObject({ status: 304, body: '' });
  }
  await rate(home.commune, officer, 10);
  expect((await read('/board', etag)).status).toBe(304);
  await pass(2 * HOUR);
  await communeObject(home.commune).tick();
  const after = await read('/board', etag);
  expect(after.status).toBe(200);
  expect(after.headers.get('etag')).not.toBe(etag);
});

test('an officer’s score is kept by the officer alone, and asked for again after the release', async () => {
  const invited = { token: home.tokens.leader, body: { role: 'officer', officer } };
  const { body } = await call(send, 'POST', `${path()}/invites`, invited);
  const device = await pairDevice(send, (body as { invite: string }).invite, home.commune);
  const what = `/officers/${officer}/score`;
  const first = await read(what, undefined, await signIn(send, device));
  expect(first.headers.get('cache-control')).toBe(`private, max-age=${2 * 60 * 60}`);
  const etag = first.headers.get('etag') ?? '';
  expect((await read(what, etag, await signIn(send, device))).status).toBe(304);
  expect((await read(what, etag)).status).toBe(401);
  await pass(HOUR + 50 * 60 * 1000);
  const soon = await read(what, etag, await signIn(send, device));
  expect(soon.headers.get('cache-control')).toBe('private, max-age=900');
  await pass(HOUR);
  await communeObject(home.commune).tick();
  const later = await read(what, etag, await signIn(send, device));
  expect(later.status).toBe(200);
  expect(later.headers.get('cache-control')).toBe(`private, max-age=${6 * 60 * 60}`);
});

test('at the moment of a release officer and public read the same figures', async () => {
  await rate(home.commune, officer, 12);
  await pass(2 * HOUR);
  await communeObject(home.commune).tick();
  await setClock('2026-03-09T05:10:00+07:00');
  const score = await read(`/officers/${officer}/score`, undefined, home.tokens.officer);
  const board = await read('/board');
  const shown = (board.body as { officers: { id: string; channels: unknown }[] }).officers;
  const { channels } = score.body as { channels: unknown };
  expect(shown.find(({ id }) => id === officer)?.channels).toEqual(channels);
});

test('a board that was asked for a moment ago is answered as at first, whoever asks', async () => {
  const answers = [await read('/board'), await read('/board'), await read('/board')];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const [first, ...others] = answers.map(({ body, headers }) => ({
    body,
    headers: Object.fromEntries(headers),
  }));
  for (const other of others) expect(other).toEqual(first);
  expect(first?.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=30',
    'content-type': 'application/json',
  });
  expect((await call(send, 'POST', `/v1/communes/${home.commune}/board`)).status).toBe(405);
});
