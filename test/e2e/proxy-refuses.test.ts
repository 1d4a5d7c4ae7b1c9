import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DOMAIN, type Proxy, startProxy } from './own-machine/proxy.ts';

/** Has the proxy's file where a release has it. */
const deploy = fileURLToPath(new URL('../../deploy', import.meta.url));

let scratch: string;
let behind: Server;
let proxy: Proxy;
/** The paths of requests that the server behind the proxy heard of. */
let heard: string[];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'nghe-dan-refusing-'));
  behind = createServer((request, answer) => {
    heard.push(request.url ?? '');
    if (request.url !== '/waits') answer.end('heard');
  });
  await once(behind.listen(0, '127.0.0.1'), 'listening');
  const { port } = behind.address() as AddressInfo;
  // Ten seconds are the release's; here one is enough to see who is let go.
  const impatient = (file: string) => file.replaceAll(/(client_\w+_timeout) 10s/gu, '$1 1s');
  proxy = await startProxy(deploy, port, join(scratch, 'proxy'), impatient);
});

beforeEach(() => {
  heard = [];
});

afterAll(async () => {
  await proxy?.stop();
  behind?.closeAllConnections();
  behind?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function connected(): Promise<TLSSocket> {
  const { ca, servername, host } = proxy.way('127.0.0.1');
  const socket = connect({ port: proxy.port, host: host ?? '', ca, servername });
  socket.on('error', () => {});
  await once(socket, 'secureConnect');
  return socket;
}

/** Sends bytes and nothing after them; what comes back until the proxy closes the connection. */
async function say(bytes: string): Promise<string> {
  const socket = await connected();
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = once(socket, 'close');
  socket.write(bytes);
  await closed;
  return Buffer.concat(chunks).toString('latin1');
}

const head = (path: string, ...headers: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, `Host: ${DOMAIN}`, ...headers, '', ''].join('\r\n');
const hidden = `GET /hidden HTTP/1.1\r\nHost: ${DOMAIN}\r\nConnection: close\r\n\r\n`;

test('what these tests send reaches the server when it is as it should be', async () => {
  const whole = `${head('/whole', 'Content-Length: 4', 'Connection: close')}body`;
  expect(await say(whole)).toMatch(/^HTTP\/1\.1 200 /u);
  expect(heard).toEqual(['/whole']);
});

test.each([
  ['a length beside chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked']],
  ['two lengths', ['Content-Length: 4', 'Content-Length: 5']],
  ['chunks twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity']],
])('the proxy refuses %s, and no server hears of it or of what follows', async (_, headers) => {
  expect(await say(`${head('/two-ways', ...headers)}0\r\n\r\n${hidden}`)).toMatch(
    /^HTTP\/1\.1 (?:400|501) /u,
  );
  expect(heard).toEqual([]);
});

test('the proxy gives up a body and a head that stand still; no server waits with it', async () => {
  const conf = readFileSync(join(deploy, 'nginx/nghe-dan.conf'), 'utf8');
  expect(conf.match(/client_(?:header|body)_timeout 10s/gu)).toHaveLength(2);
  await Promise.all([
    say(`${head('/slow-body', 'Content-Length: 500')}{"id":`),
    say('POST /slow-head HTTP/1.1\r\nHost: '),
  ]);
  expect(heard).toEqual([]);
});

test('one address holds two hundred requests open and not one more', async () => {
  const waiting = await Promise.all(Array.from({ length: 200 }, connected));
  for (const socket of waiting) socket.write(`GET /waits HTTP/1.1\r\nHost: ${DOMAIN}\r\n\r\n`);
  await expect.poll(() => heard.length, { timeout: 60_000 }).toBe(200);
  expect(await say(hidden)).toContain('urn:nghe-dan:problem:busy');
  for (const socket of waiting) socket.destroy();
  await expect.poll(() => say(hidden), { timeout: 60_000 }).toMatch(/^HTTP\/1\.1 200 /u);
});
