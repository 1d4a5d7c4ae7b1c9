import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
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

test('every file of the widget comes as small as who asks can take it', async () => {
  for (const { path } of manifest().files) {
    const smallest = await ask(`/widget/${path}`, 'gzip, deflate, br');
    const packed = await ask(`/widget/${path}`, 'gzip, deflate');
    const plain = await ask(`/widget/${path}`, 'gzip;q=0');
    const encodings = [smallest, packed, plain].map(({ encoding }) => encoding);
    expect(encodings).toEqual(['br', 'gzip', undefined]);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    expect(brotliDecompressSync(smallest.bytes).equals(plain.bytes)).toBe(true);
  }
});

test('the packed files have no address of their own', async () => {
  for (const path of ['/widget/v1.js.gz', '/widget/v1.js.br']) {
    const { bytes } = await ask(path, 'gzip, br');
    expect(JSON.parse(bytes.toString())).toMatchObject({ status: 404 });
  }
});
