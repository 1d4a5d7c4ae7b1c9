import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Me } from '../../shared/contract/member.ts';
import { call, ok } from '../client/api.ts';
import {
  firstOperator,
  inviteAndSignIn,
  type Installation,
  newCommune,
} from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { rawConnection, say, statusesIn } from './raw-connection.ts';
import { storedIn } from './stored.ts';

let data: string;
let server: RealServer;
let home: Installation;
let port: number;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'nghe-dan-raw-'));
  server = await startServer(production(data));
  port = server.ports.get('http') ?? 0;
  home = await newCommune(
    sendTo(port),
    await firstOperator(sendTo(port), OPERATOR_SECRET),
    'xa-tho',
  );
});

afterAll(async () => {
  await server?.kill();
  await rm(data, { recursive: true, force: true });
});

const host = 'Host: nghe-dan.example\r\n';
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\n${host}${headers}\r\n`;
const settings = () => `/v1/communes/${home.commune}/settings`;

/** A request that changes the commune, if it is ever seen as one. */
const smuggled = () =>
  `PATCH ${settings()} HTTP/1.1\r\n${host}Authorization: Bearer ${home.tokens.leader}\r\n` +
  'Content-Type: application/json\r\nContent-Length: 31\r\n\r\n{"contacts":{"zalo":"len vao"}}';

async function expectAlive(): Promise<void> {
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
}

const paths: readonly [string, string][] = [
  ['two slashes', '//v1//communes'],
  ['dots', '/v1/communes/../communes'],
  ['escaped dots', '/v1/%2e%2e/v1/communes'],
  ['escaped slashes', '/v1%2fcommunes'],
  ['dots to files of the machine', '/widget/../../../etc/passwd'],
  ['escaped dots to files of the machine', '/widget/%2e%2e%2f%2e%2e%2fetc%2fpasswd.js'],
  ['backslashes', '/widget\\..\\..\\etc\\passwd'],
  ['NUL', '/v1/communes/a%00b/board'],
  ['half an escape', '/v1/communes/%/board'],
  ['no UTF-8', '/v1/communes/%ff%fe/board'],
  ['a whole address', 'http://evil.example/v1/communes'],
  ['an asterisk', '*'],
  ['an authority', 'evil.example:443'],
  ['nothing', ''],
  ['8 KiB', `/${'a'.repeat(8192)}`],
  ['100 KiB', `/${'a'.repeat(102_400)}`],
];

test.each(paths)('a path of %s is answered with 4xx, and opens nothing', async (_, path) => {
  const said = await say(port, get(path));
  expect(statusesIn(said)).toHaveLength(1);
  for (const status of statusesIn(said)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
  expect(said).not.toContain('root:');
  await expectAlive();
});

const odd: readonly [string, () => string][] = [
  ['a header of 100 KiB', () => get('/healthz', `X-Long: ${'x'.repeat(102_400)}\r\n`)],
  ['ten thousand headers', () => get('/healthz', 'X-A: b\r\n'.repeat(10_000))],
  ['a space before the colon', () => get('/healthz', 'Content-Length : 5\r\n')],
  ['a header with NUL', () => get('/healthz', 'X-A: a\0b\r\n')],
  ['a header without a name', () => get('/healthz', ': b\r\n')],
  ['a header without a colon', () => get('/healthz', 'nonsense\r\n')],
  ['a length that is no number', () => get('/healthz', 'Content-Length: 1e3\r\n')],
  ['a length below zero', () => get('/healthz', 'Content-Length: -1\r\n')],
  ['a length beyond all numbers', () => get('/healthz', `Content-Length: ${'9'.repeat(40)}\r\n`)],
  ['two lengths', () => get('/healthz', 'Content-Length: 4\r\nContent-Length: 5\r\n')],
  ['no HTTP at all', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['the preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a version of its own', () => 'GET /healthz HTTP/9.9\r\n\r\n'],
  ['a method of its own', () => 'STEAL /healthz HTTP/1.1\r\n\r\n'],
];

test.each(odd)('%s brings down nothing', async (_, request) => {
  const said = await say(port, Buffer.from(request(), 'latin1'));
  // 501 is workerd's own word for a method that HTTP does not know (RFC 9110, 15.6.2).
  for (const status of statusesIn(said))
    expect([200, 400, 404, 405, 413, 431, 501, 505]).toContain(status);
  await expectAlive();
});

const shapes: readonly [string, () => string][] = [
  [
    'a length and chunks',
    () =>
      `POST /healthz HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  [
    'chunks under another name',
    () =>
      `POST /healthz HTTP/1.1\r\n${host}Transfer-Encoding: xchunked\r\nContent-Length: ${smuggled().length}\r\n\r\n`,
  ],
  [
    'chunks twice',
    () =>
      `POST /healthz HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\nContent-Length: ${smuggled().length}\r\n\r\n`,
  ],
  [
    'a folded header',
    () =>
      `POST /healthz HTTP/1.1\r\n${host}Transfer-Encoding:\r\n chunked\r\nContent-Length: ${smuggled().length}\r\n\r\n`,
  ],
  [
    'two lengths, the first right',
    () =>
      `POST /healthz HTTP/1.1\r\n${host}Content-Length: ${smuggled().length}\r\nContent-Length: 0\r\n\r\n`,
  ],
];

test.each(shapes)('%s hide no second request', async (_, shape) => {
  const before = storedIn(data);
  await say(port, Buffer.from(shape() + smuggled(), 'latin1'));
  await expectAlive();
  expect(storedIn(data)).toEqual(before);
});

test('the request that the shapes hide would change the commune if it were seen', async () => {
  const before = storedIn(data);
  expect(statusesIn(await say(port, smuggled()))).toEqual([200]);
  expect(storedIn(data)).not.toEqual(before);
});

test('of two bearer tokens in one request neither opens a door that one alone would not', async () => {
  const { leader, officer } = home.tokens;
  const two = `Authorization: Bearer ${officer}\r\nAuthorization: Bearer ${leader}\r\n`;
  expect(statusesIn(await say(port, get(settings(), two)))).toEqual([401]);
});

test('an address that is told twice is one address of its own, and passes for neither', async () => {
  const said = await say(port, get('/healthz', 'X-Address: 10.0.0.1\r\nX-Address: 10.0.0.2\r\n'));
  expect(statusesIn(said)).toEqual([200]);
});

test('a body over the limit is refused, whether its length is told or comes in chunks', async () => {
  const path = `/v1/communes/${home.commune}/ratings`;
  const before = storedIn(data);
  const body = ' '.repeat(17 * 1024);
  const type = 'Content-Type: application/json\r\n';
  const told = `POST ${path} HTTP/1.1\r\n${host}${type}Content-Length: ${body.length}\r\n\r\n${body}`;
  const chunked = `POST ${path} HTTP/1.1\r\n${host}${type}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  expect(statusesIn(await say(port, told))).toEqual([413]);
  expect(statusesIn(await say(port, chunked))).toEqual([413]);
  expect(storedIn(data)).toEqual(before);
});

test('a body of a gigabyte that is only announced takes no memory and is refused', async () => {
  const path = `/v1/communes/${home.commune}/ratings`;
  const head = `POST ${path} HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n`;
  expect(statusesIn(await say(port, `${head}{`))).toEqual([413]);
});

test('five hundred bodies that never end keep nobody from being served', async () => {
  const path = `/v1/communes/${home.commune}/ratings`;
  const begun = `POST ${path} HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"id":`;
  const slow = await Promise.all(Array.from({ length: 500 }, () => rawConnection(port)));
  const before = storedIn(data);
  for (const socket of slow) socket.write(begun);
  await expectAlive();
  expect(storedIn(data)).toEqual(before);
  const officer = home.officers[0]?.id ?? '';
  await ok(call(sendTo(port), 'POST', path, { body: newRating(officer) }));
  for (const socket of slow) socket.destroy();
  await expectAlive();
});

test('a body that ends after its sender was unpaired changes nothing', async () => {
  const leaving = { role: 'leader', label: 'Sắp nghỉ việc' } as const;
  const token = await inviteAndSignIn(sendTo(port), home.tokens.operator, home.commune, leaving);
  const body = JSON.stringify({ role: 'kiosk', label: 'Máy để lại' });
  const head = `POST /v1/communes/${home.commune}/invites HTTP/1.1\r\n${host}Authorization: Bearer ${token}\r\n`;
  const type = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  const socket = await rawConnection(port);
  socket.write(`${head}${type}Connection: close\r\n\r\n${body.slice(0, -1)}`);
  const { device } = await ok<Me>(call(sendTo(port), 'GET', '/v1/me', { token }));
  await ok(call(sendTo(port), 'DELETE', `/v1/me/devices/${device}`, { token }));
  const before = storedIn(data);
  socket.write(body.slice(-1));
  const said = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(statusesIn(said.toString())).toEqual([401]);
  expect(storedIn(data)).toEqual(before);
});
