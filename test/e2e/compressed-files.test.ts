import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { production, type RealServer, startServer } from '../server/real-server.ts';
import { manifest } from './served-commune.ts';

const data = mkdtempSync(join(tmpdir(), 'nghe-dan-compressed-'));
let server: RealServer;

beforeAll(async () => {
  server = await startServer(production(data));
});

afterAll(async () => {
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** The bytes as they came; unlike fetch this unpacks nothing. */
function ask(path: string, encodings: string): Promise<{ encoding?: string; bytes: Buffer }> {
  const port = server.ports.get('http');
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': encodings };
    get({ port, path, headers }, async (answer) => {
      const bytes = Buffer.concat(await answer.toArray());
      const encoding = answer.headers['content-encoding'];
      resolve({ bytes, ...(encoding === undefined ? {} : { encoding }) });
    }).on('error', reject);
  });
}

test('every file of the widget comes gzipped, and the same to who does not take that', async () => {
  for (const { path } of manifest().files) {
    const packed = await ask(`/widget/${path}`, 'gzip, deflate, br');
    const plain = await ask(`/widget/${path}`, 'gzip;q=0');
    expect([packed.encoding, plain.encoding]).toEqual(['gzip', undefined]);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
  }
});

test('the packed files have no address of their own', async () => {
  const { bytes } = await ask('/widget/v1.js.gz', 'gzip');
  expect(JSON.parse(bytes.toString())).toMatchObject({ status: 404 });
});
