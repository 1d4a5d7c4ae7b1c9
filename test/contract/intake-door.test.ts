import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { Environment } from '../../worker/environment.ts';
import { send } from '../client/in-workerd.ts';
import { SITE } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';

const path = '/v1/communes/cua-vao/ratings';
let officer: string;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  officer = (await foundCommune('cua-vao')).officers[0]?.id ?? '';
});

interface Posted {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Headers;
}

async function post(
  body: BodyInit | null,
  headers: Record<string, string> = {},
  to = path,
): Promise<Posted> {
  const json = { 'content-type': 'application/json', ...headers };
  const response = await send(to, { method: 'POST', headers: json, body });
  const { type } = (await response.json()) as { type?: string };
  const code = type?.replace('urn:nghe-dan:problem:', '');
  return { status: response.status, code, headers: response.headers };
}

const good = () => JSON.stringify(newRating(officer));

test.each([
  ['application/json', 201],
  ['application/json; charset=utf-8', 201],
  ['text/plain;charset=UTF-8', 201],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=x', 415],
  ['application/jsonp', 415],
  ['', 415],
])('a body of type "%s" is answered with %i', async (type, status) => {
  expect((await post(good(), { 'content-type': type })).status).toBe(status);
});

test('a body over 16 KB is refused, with and without its length told before', async () => {
  const long = JSON.stringify({ ...newRating(officer), comment: 'x'.repeat(16 * 1024) });
  expect(await post(long)).toMatchObject({ status: 413, code: 'too-large' });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const written = new Response(long).body?.pipeTo(writable).catch(() => undefined);
  expect(await post(readable)).toMatchObject({ status: 413, code: 'too-large' });
  await written;
});

test('what is no JSON or no UTF-8 is refused', async () => {
  const bytes = new TextEncoder().encode(good().replace('}', ',"comment":"?"}'));
  bytes[bytes.lastIndexOf('?'.charCodeAt(0))] = 0xff;
  for (const body of ['', '{', '{"id":}', 'null,', `${good()}x`, bytes, new Uint8Array([0xc3])]) {
    expect(await post(body)).toMatchObject({ status: 400, code: 'bad-request' });
  }
});

test('a site that the commune did not list is refused, and its script can read why', async () => {
  for (const origin of ['https://khac.example.vn', `${SITE}.vn`, `${SITE}:444`, 'null', 'rác']) {
    const { status, code, headers } = await post(good(), { origin: encodeURI(origin) });
    expect({ status, code }).toEqual({ status: 403, code: 'origin-refused' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  }
});

test('a listed site, a page of ours and a program without origin are let in', async () => {
  const own = { origin: 'https://nghe-dan.example', host: 'nghe-dan.example' };
  for (const headers of [{ origin: SITE }, own, {}]) {
    expect((await post(good(), headers)).status).toBe(201);
  }
});

test('any site may ask before a post with JSON', async () => {
  const response = await send(path, {
    method: 'OPTIONS',
    headers: {
      origin: SITE,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toContain('Content-Type');
});

test('one address that sends and sends is asked to wait, others are not', async () => {
  const headers = { 'x-address': '198.51.100.7' };
  const posts = await Promise.all(Array.from({ length: 130 }, () => post(good(), headers)));
  const slowed = posts.filter(({ status }) => status === 429);
  expect(slowed.length).toBeGreaterThan(0);
  expect(slowed.length).toBeLessThanOrEqual(10);
  expect(slowed[0]?.code).toBe('too-many');
  expect(Number(slowed[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await post(good(), { 'x-address': '198.51.100.8' })).status).toBe(201);
});

test('a commune that nobody made is refused, and no object comes to be for it', async () => {
  const { COMMUNE } = env as unknown as Environment;
  const before = await listDurableObjectIds(COMMUNE);
  for (const name of ['khong-co', '..', '%2e%2e', 'X'.repeat(3000), '~', '__proto__', "x'--"]) {
    const to = `/v1/communes/${encodeURIComponent(name)}/ratings`;
    expect((await post(good(), {}, to)).status).toBe(404);
  }
  expect(await listDurableObjectIds(COMMUNE)).toEqual(before);
});
