import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemType } from '../../shared/contract/problem.ts';
import { readBoard, readMe, readOfficerScore } from './api.ts';
import { troubleIn } from './error.ts';

let server: Server;
let origin: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

const json = { 'content-type': 'application/json' };

test('a call carries the token and asks at the path of the contract', async () => {
  answer = ({ url, headers }, response) => {
    response
      .writeHead(200, json)
      .end(JSON.stringify({ url, authorization: headers.authorization }));
  };
  const whose = { commune: 'binh-my', officer: '0123456789abcdef' };
  const { value } = await readOfficerScore(origin, 'a-token', whose, null);
  expect(value).toEqual({
    url: '/v1/communes/binh-my/officers/0123456789abcdef/score',
    authorization: 'Bearer a-token',
  });
});

test('what is unchanged is not sent again', async () => {
  answer = ({ headers }, response) => {
    const known = headers['if-none-match'] === '"13"';
    response.writeHead(known ? 304 : 200, {
      ...json,
      etag: '"13"',
      'cache-control': 'max-age=900',
    });
    response.end(known ? '' : '{}');
  };
  expect(await readBoard(origin, 'binh-my', null)).toEqual({
    value: {},
    etag: '"13"',
    maxAge: 900,
  });
  expect((await readBoard(origin, 'binh-my', '"13"')).value).toBeNull();
});

test("a problem keeps the server's code", async () => {
  answer = (_, response) => {
    response.writeHead(401, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ type: problemType('not-signed-in') }));
  };
  expect(await readMe(origin, 'old').catch(troubleIn)).toBe('not-signed-in');
});

test('the login page of a network in between is no answer', async () => {
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Wi-Fi</h1>');
  };
  expect(await readMe(origin, 'a-token').catch(troubleIn)).toBe('unreadable');
});

test('a connection that breaks is told from an answer', async () => {
  answer = ({ socket }) => socket.destroy();
  expect(await readMe(origin, 'a-token').catch(troubleIn)).toBe('unreachable');
});
