import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findSystemTools } from '../../scripts/find-system-tools.mjs';
import { certificateAlarms } from './certificate.ts';

const DOMAIN = 'danhgia.example.vn';
const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a certificate that is good for so many days from now on, and of nobody who shows one. */
async function saidOf(
  days: number,
): Promise<{ shown: readonly string[]; gone: readonly string[] }> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const pair = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', key];
  const made = ['-subj', `/CN=${DOMAIN}`, '-days', String(days), '-out', cert];
  execFileSync(findSystemTools().openssl, ['req', '-x509', ...pair, ...made], { stdio: 'pipe' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const names = async () =>
    (await certificateAlarms(DOMAIN, Date.now(), port)).map(({ name }) => name);
  const shown = await names();
  server.close();
  await once(server, 'close');
  return { shown, gone: await names() };
}

test('a certificate that ends within two weeks is an alarm, and so is none', async () => {
  expect(await saidOf(30)).toEqual({ shown: [], gone: ['certificate-ending'] });
  expect(await saidOf(13)).toMatchObject({ shown: ['certificate-ending'] });
});
