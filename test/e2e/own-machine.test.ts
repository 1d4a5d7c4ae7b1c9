import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingsOf } from '../../cli/home/settings.ts';
import { findSystemTools } from '../../scripts/find-system-tools.mjs';
import { firstOperator, newCommune } from '../client/installation.ts';
import { proving } from '../client/proving.ts';
import { activate, SECRET } from './own-machine/activated-server.ts';
import { inRelease, type MadeRelease, makeRelease } from './own-machine/made-release.ts';
import { DOMAIN, startProxy } from './own-machine/proxy.ts';
import { rateUnceasingly } from './own-machine/rating-load.ts';
import { ratingsIn } from './own-machine/ratings-in.ts';
import { sending } from './own-machine/sending.ts';

const { systemdAnalyze } = findSystemTools();
let release: MadeRelease;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'nghe-dan-own-machine-'));
  release = await makeRelease('0.0.1-test');
});

afterAll(() => {
  release?.remove();
  rmSync(scratch, { recursive: true, force: true });
});

test('every command of a release runs with no program on the path', () => {
  const commands = readdirSync(join(release.folder, 'bin')).filter((name) =>
    /^nghe-dan(?!-server)/u.test(name),
  );
  expect(commands).toContain('nghe-dan-home');
  for (const command of commands) {
    const { stdout, stderr } = spawnSync(join(release.folder, 'bin', command), ['--help'], {
      env: { PATH: '' },
      encoding: 'utf8',
    });
    expect(stdout + stderr).toContain(command);
  }
});

test('a release names the hash of every file of its own', () => {
  const check = ['--check', '--quiet', 'SHA256SUMS'];
  execFileSync('sha256sum', check, { cwd: release.folder });
  const sums = inRelease(release, 'SHA256SUMS');
  // What the operator who has the release alone is told to read and to use.
  const used = ['docs/operate.vi.md', 'grafana/nghe-dan.json', 'prometheus/nghe-dan.rules.yml'];
  for (const file of ['bin/nghe-dan-server', ...used]) expect(sums).toContain(`  ${file}\n`);
});

test('systemd finds nothing wrong with the units, all of them', () => {
  const known = readdirSync(new URL('../../deploy/systemd', import.meta.url));
  expect(readdirSync(join(release.folder, 'systemd'))).toEqual(known);
  expect(known).toEqual(
    expect.arrayContaining(['nghe-dan-backup.service', 'nghe-dan-watch.service']),
  );
  const units = readdirSync(join(release.folder, 'systemd')).map((name) => {
    const text = inRelease(release, `systemd/${name}`);
    const path = join(scratch, name);
    writeFileSync(path, text.replaceAll('/opt/nghe-dan/current', release.folder));
    return path;
  });
  const { status, stderr } = spawnSync(systemdAnalyze, ['verify', '--man=no', ...units], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('a restart behind the proxy loses no rating, and each is stored once', async () => {
  const state = join(scratch, 'state');
  const server = await activate(release.folder, state);
  const proxy = await startProxy(release.folder, server.port, join(scratch, 'proxy'));
  try {
    const sendFrom = (place: number) => proving(sending(proxy.way(`127.0.1.${place}`)));
    const home = await newCommune(sendFrom(1), await firstOperator(sendFrom(1), SECRET), 'xa-thu');
    const load = rateUnceasingly(
      home,
      Array.from({ length: 24 }, (_, place) => sendFrom(place + 2)),
    );
    for (let restarts = 0; restarts < 3; restarts += 1) {
      await load.more(40);
      server.tellToEnd();
    }
    await load.more(40);
    const { statuses, worst } = await load.end();
    console.log(
      `3 restarts under load: ${load.taken.length} ratings, the longest wait ${Math.round(worst)} ms`,
    );
    expect(statuses).toEqual({ 201: load.taken.length });
    expect(ratingsIn(state)).toBe(load.taken.length);
  } finally {
    await proxy.stop();
    await server.stop();
  }
});

/** What a new installation's settings only propose, as if the operator took the # away. */
function examples(): Readonly<Record<string, string>> {
  const lines = settingsOf(DOMAIN).matchAll(/^#(?<name>[A-Z_]+)="(?<value>.+)"$/gmu);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

test('the proxy speaks HTTP/2, says where an address comes from, and keeps no trace of anybody', async () => {
  const folder = join(scratch, 'another-proxy');
  const server = await activate(release.folder, join(scratch, 'another-state'), examples());
  const proxy = await startProxy(release.folder, server.port, folder);
  try {
    const way = [
      '--silent',
      '--cacert',
      proxy.certificate,
      '--resolve',
      `${DOMAIN}:${proxy.port}:127.0.0.1`,
    ];
    const curl = (...args: readonly string[]) =>
      execFileSync('curl', [...way, ...args], { encoding: 'utf8' });
    const at = (path: string) => `https://${DOMAIN}:${proxy.port}${path}`;
    const page = curl('--include', at('/check'));
    expect(page).toMatch(/^HTTP\/2 200/u);
    expect(page).toContain('strict-transport-security: max-age=31536000');
    expect(page).toContain(`https://${DOMAIN}`);
    const contact = `Contact: mailto:an-toan@${DOMAIN}`;
    expect(curl(at('/.well-known/security.txt'))).toContain(contact);
    const large = ['--data-binary', '@-', at('/v1/communes/xa-thu/ratings')];
    const refused = execFileSync('curl', [...way, ...large], {
      input: Buffer.alloc(70_000),
      encoding: 'utf8',
    });
    expect(JSON.parse(refused)).toMatchObject({ type: 'urn:nghe-dan:problem:too-large' });
    await server.stop();
    expect(JSON.parse(curl(at('/r/xa-thu')))).toMatchObject({ type: 'urn:nghe-dan:problem:busy' });
    expect(readFileSync(join(folder, 'access.log'), 'utf8')).toBe('');
    expect(readFileSync(join(folder, 'error.log'), 'utf8')).not.toMatch(/client:|xa-thu/u);
  } finally {
    await proxy.stop();
    await server.stop();
  }
});

test('whatever a caller says of an address, the server hears that of the connection', async () => {
  const told = createServer(({ headers }, answer) => answer.end(JSON.stringify(headers)));
  await once(told.listen(0, '127.0.0.1'), 'listening');
  const { port } = told.address() as AddressInfo;
  const proxy = await startProxy(release.folder, port, join(scratch, 'third-proxy'));
  try {
    const lies = {
      'x-real-ip': '203.0.113.1',
      'x-forwarded-for': '203.0.113.1',
      forwarded: 'for=203.0.113.1',
      'x-forwarded-proto': 'http',
      host: 'another.example.vn',
    };
    const answer = await sending(proxy.way('127.0.1.9'))('/', { headers: lies });
    const heard = await answer.json();
    expect(heard).toMatchObject({
      'x-real-ip': '127.0.1.9',
      'x-forwarded-proto': 'https',
      host: DOMAIN,
    });
    expect(JSON.stringify(heard)).not.toContain('203.0.113.1');
  } finally {
    await proxy.stop();
    told.close();
  }
});
