import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSums } from '../../scripts/release/write-sums.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { proving } from '../client/proving.ts';
import { launchChromium } from './browsers/chromium.ts';
import { shownCertificate, startAuthority, stopAuthority } from './own-machine/authority.ts';
import { bootCleanDebian, type CleanDebian } from './own-machine/clean-debian.ts';
import {
  inRelease,
  makeMigratingRelease,
  type MadeRelease,
  makeRelease,
} from './own-machine/made-release.ts';
import { rateUnceasingly } from './own-machine/rating-load.ts';
import { ratingsIn } from './own-machine/ratings-in.ts';
import { sending } from './own-machine/sending.ts';

const DOMAIN = 'danhgia.example.vn';
const CITIZENS = 24;
const HOME = 'bin/nghe-dan-home';
const BACKUPS = '/var/backups/nghe-dan';
const CHALLENGES = '/var/lib/nghe-dan-acme/.well-known/acme-challenge';

// Each step stands on the one before, as the guide's do.
describe.runIf(process.env['SOAK'] === '1')('the guide, on a clean Debian', { retry: 0 }, () => {
  let debian: CleanDebian;
  let releases: MadeRelease[];
  let places: string[];
  let before: readonly string[];
  let home: Installation;
  let stored = 0;
  let migrating: MadeRelease | null = null;

  beforeAll(async () => {
    debian = await bootCleanDebian(CITIZENS);
    releases = [await makeRelease('1.0.0'), await makeRelease('1.0.1')];
    places = releases.map(({ folder }) => debian.bring(folder));
  }, 600_000);

  afterAll(async () => {
    for (const release of [...(releases ?? []), migrating]) release?.remove();
    await debian?.stop();
  });

  const trusted = () => readFileSync(join(debian.root, 'etc/nghe-dan/tls/fullchain.pem'), 'utf8');
  const sendFrom = (localAddress: string) =>
    proving(
      sending({
        host: debian.address,
        port: 443,
        servername: DOMAIN,
        headers: { host: DOMAIN },
        ca: trusted(),
        localAddress,
      }),
    );
  const version = async () => (await sendFrom('10.77.1.1')('/healthz', {})).json();

  /** What is wrong in the eyes of who watches, asked anew. */
  function alarms(): readonly string[] {
    debian.run('systemctl', 'start', 'nghe-dan-watch');
    const noted = JSON.parse(debian.run('cat', '/var/lib/nghe-dan/own/status/watch.json')) as {
      alarms: { name: string; goneAt: number | null }[];
    };
    return noted.alarms.filter(({ goneAt }) => goneAt === null).map(({ name }) => name);
  }

  /** Citizens rate while something is done to the server; what they were told must be true. */
  async function underLoad(what: string, change: () => Promise<unknown>): Promise<void> {
    const load = rateUnceasingly(home, debian.ours.map(sendFrom));
    await load.more(30);
    await change();
    await load.more(30);
    const { statuses, worst } = await load.end();
    stored += load.taken.length;
    console.log(`${what}: ${load.taken.length} ratings, the longest wait ${Math.round(worst)} ms`);
    expect(statuses).toEqual({ 201: load.taken.length });
    expect(ratingsIn(join(debian.root, 'var/lib/nghe-dan'))).toBe(stored);
  }

  test('two releases of the same files differ in their version alone', () => {
    const [one = [], other = []] = releases.map((release) =>
      inRelease(release, 'SHA256SUMS').split('\n'),
    );
    expect(one.filter((line) => !other.includes(line)).map((line) => line.split('  ')[1])).toEqual([
      'VERSION',
    ]);
  });

  test('one command brings the server up behind TLS, and again it changes nothing', async () => {
    expect(() => debian.run('node', '--version')).toThrow('node');
    before = debian.files();
    debian.run(`${places[0]}/${HOME}`, 'install', '--domain', DOMAIN);
    const installed = debian.files();
    // Work for a test's ratings, which are thousands, is made small.
    debian.run('sh', '-c', 'echo WORK_HASHES=1 >> /etc/nghe-dan/settings');
    debian.run(`${places[0]}/${HOME}`, 'install');
    expect(debian.files().filter((path) => !path.includes('/own/'))).toEqual(
      installed.filter((path) => !path.includes('/own/')),
    );
    expect(await version()).toEqual({ status: 'ok', version: '1.0.0' });
  });

  test('curl and Chromium use it, and pages know their own address', async () => {
    const secret = debian.run('cat', '/etc/nghe-dan/operator-secret').trim();
    const send = sendFrom('10.77.1.1');
    home = await newCommune(send, await firstOperator(send, secret), 'xa-thu');
    const certificate = join(debian.root, 'etc/nghe-dan/tls/fullchain.pem');
    const way = [
      '--silent',
      '--cacert',
      certificate,
      '--resolve',
      `${DOMAIN}:443:${debian.address}`,
    ];
    const told = execFileSync('curl', [...way, `https://${DOMAIN}/v1/communes/xa-thu`], {
      encoding: 'utf8',
    });
    expect(JSON.parse(told)).toMatchObject({ id: 'xa-thu' });
    debian.run('sh', '-c', `echo proof > ${CHALLENGES}/token`);
    const challenge = `http://${DOMAIN}/.well-known/acme-challenge/token`;
    const plain = ['--silent', '--resolve', `${DOMAIN}:80:${debian.address}`, challenge];
    expect(execFileSync('curl', plain, { encoding: 'utf8' })).toBe('proof\n');
    const browser = await launchChromium(`--host-resolver-rules=MAP ${DOMAIN} ${debian.address}`);
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(`https://${DOMAIN}/check`);
    expect(await page.content()).toContain(`https://${DOMAIN}`);
    await page.goto(`https://${DOMAIN}/board/xa-thu`);
    expect(await page.locator('h1').first().innerText()).toContain('Xã Thử Nghiệm');
    await browser.close();
  });

  test('the units are as systemd wants them, and the server has no network but its socket', () => {
    const units = debian.run('sh', '-c', 'ls /etc/systemd/system/nghe-dan*').trim().split('\n');
    debian.run('systemd-analyze', 'verify', '--man=no', ...units);
    const server = debian
      .run('systemctl', 'show', '--property=MainPID', '--value', 'nghe-dan')
      .trim();
    const network = debian.run('cat', `/proc/${server}/net/dev`).split('\n').slice(2);
    expect(network.map((line) => line.trim().split(':')[0]).filter(Boolean)).toEqual(['lo']);
    expect(debian.run('stat', '--format=%U', `/proc/${server}`).trim()).toBe('nghe-dan');
  });

  test('a restart, a crash and a server that hangs lose no rating', async () => {
    await underLoad('a restart', () => debian.begin('systemctl', 'restart', 'nghe-dan'));
    await underLoad('a crash', () =>
      debian.begin('systemctl', 'kill', '--signal=SIGKILL', 'nghe-dan'),
    );
    debian.run('systemctl', 'kill', '--signal=SIGSTOP', 'nghe-dan');
    expect(() => debian.run('systemctl', 'start', 'nghe-dan-watchdog.service')).toThrow('failed');
    await expect.poll(version, { timeout: 60_000 }).toEqual({ status: 'ok', version: '1.0.0' });
  });

  test('the timer of backups makes one, which is restored and holds', async () => {
    const soon = '[Timer]\nOnActiveSec=1\nRandomizedDelaySec=0\n';
    const change = '/run/systemd/system/nghe-dan-backup.timer.d';
    debian.run('sh', '-c', `mkdir -p ${change} && printf '${soon}' > ${change}/soon.conf`);
    debian.run('systemctl', 'daemon-reload');
    debian.run('systemctl', 'restart', 'nghe-dan-backup.timer');
    const whole = () => debian.run('sh', '-c', `ls ${BACKUPS} | grep Z$ || :`).trim();
    await expect.poll(whole, { timeout: 60_000 }).not.toBe('');
    debian.run('rm', '-r', change);
    debian.run('systemctl', 'daemon-reload');
    expect(debian.run('stat', '--format=%U %a', BACKUPS).trim()).toBe('nghe-dan 700');
    const from = ['--from', `${BACKUPS}/${whole()}`, '--data', '/tmp/restored'];
    debian.run('nghe-dan', 'restore', ...from);
    const held = debian.run('nghe-dan', 'restore', '--check', '--json', ...from);
    expect(JSON.parse(held)).toMatchObject({ communes: [{ commune: 'xa-thu', compared: true }] });
  });

  test('an upgrade and the way back lose no rating', async () => {
    await underLoad('an upgrade', () => debian.begin(`${places[1]}/${HOME}`, 'install'));
    expect(await version()).toEqual({ status: 'ok', version: '1.0.1' });
    await underLoad('the way back', () => debian.begin('nghe-dan-home', 'back'));
    expect(await version()).toEqual({ status: 'ok', version: '1.0.0' });
  });

  test('a release that does not start, or whose files are torn, is refused before the switch', async () => {
    const folder = releases[1]?.folder ?? '';
    writeFileSync(join(folder, 'bin/serve'), '#!/bin/sh\nexit 1\n');
    const torn = debian.bring(folder);
    expect(() => debian.run(`${torn}/${HOME}`, 'install')).toThrow(/SHA256SUMS|nguyên vẹn/u);
    chmodSync(join(folder, 'bin/serve'), 0o755);
    writeSums(folder);
    const broken = debian.bring(folder);
    expect(() => debian.run(`${broken}/${HOME}`, 'install')).toThrow('không trả lời');
    expect(await version()).toEqual({ status: 'ok', version: '1.0.0' });
  });

  test('no log of the machine has an address of a citizen or the path of a rating', () => {
    const logs = debian.run('sh', '-c', 'cat /var/log/nginx/*; journalctl --no-pager --output=cat');
    expect(logs).not.toMatch(/10\.77\.1\.|\/v1\/communes|\/r\//u);
  });

  test('an upgrade that changes tables is refused, made when asked for, and undone by a backup', async () => {
    debian.run('systemctl', 'start', 'nghe-dan-backup');
    const [backup = ''] = debian.run('ls', '-t', BACKUPS).split('\n');
    const place = debian.bring((migrating = await makeMigratingRelease('1.1.0')).folder);
    expect(() => debian.run(`${place}/${HOME}`, 'install')).toThrow('--no-way-back');
    expect(await version()).toEqual({ status: 'ok', version: '1.0.0' });
    debian.run(`${place}/${HOME}`, 'install', '--no-way-back');
    expect(await version()).toEqual({ status: 'ok', version: '1.1.0' });
    expect((await sendFrom('10.77.1.1')('/v1/communes/xa-thu', {})).status).toBe(200);
    expect(() => debian.run('nghe-dan-home', 'back')).toThrow('operate.vi.md');
    expect(await version()).toEqual({ status: 'ok', version: '1.1.0' });

    const stop = () => debian.run('systemctl', 'stop', 'nghe-dan.socket', 'nghe-dan');
    stop();
    debian.run('mv', '/var/lib/nghe-dan/own', '/var/lib/nghe-dan/own-newer');
    debian.run('nghe-dan-home', 'back');
    stop();
    const from = ['--from', `${BACKUPS}/${backup}`, '--data', '/var/lib/nghe-dan'];
    debian.run('nghe-dan', 'restore', ...from);
    debian.run('systemctl', 'start', 'nghe-dan.socket', 'nghe-dan');
    expect(await version()).toEqual({ status: 'ok', version: '1.0.0' });
    expect((await sendFrom('10.77.1.1')('/v1/communes/xa-thu', {})).status).toBe(200);
    await underLoad('a server that was restored', () => Promise.resolve());
    debian.run('systemctl', 'start', 'nghe-dan-backup');
  });

  test('an authority that speaks ACME gives a certificate, and renews it while the server runs', async () => {
    startAuthority(debian);
    const roots = `https://${debian.address}:15000/roots/0`;
    const asking = ['--silent', '--insecure', '--retry', '10', '--retry-all-errors', roots];
    const root = execFileSync('curl', asking, { encoding: 'utf8' });
    const shown = () => shownCertificate(debian.address, DOMAIN, root);
    await expect(shown()).rejects.toThrow('self-signed');
    for (let times = 0; times < 2; times += 1)
      debian.run(`${places[0]}/${HOME}`, 'install', '--acme', `quan-tri@${DOMAIN}`);
    const first = await shown();
    expect(debian.run('systemctl', 'is-active', 'certbot.timer').trim()).toBe('active');
    const renew = ['certbot', 'renew', '--force-renewal', '--no-random-sleep-on-renew'];
    debian.run('env', 'PYTHONWARNINGS=ignore', ...renew);
    await expect.poll(shown, { timeout: 30_000 }).not.toBe(first);
    expect(alarms()).not.toContain('certificate-ending');
    debian.run('systemctl', 'stop', 'nginx');
    expect(alarms()).toContain('certificate-ending');
    debian.run('systemctl', 'start', 'nginx');
    stopAuthority(debian);
  });

  test('removal leaves nothing but the data and backups, and an installation takes them up again', async () => {
    debian.run('nghe-dan-home', 'remove');
    const left = debian.files().filter((path) => !before.includes(path));
    const kept = ['/var/lib/nghe-dan', BACKUPS];
    const others = [...kept, '/etc/letsencrypt', '/var/lib/letsencrypt'];
    expect(left.filter((path) => others.every((folder) => !path.startsWith(folder)))).toEqual([]);
    for (const folder of kept)
      expect(debian.run('stat', '--format=%U %a', folder).trim()).toBe('root 700');
    debian.run(`${places[0]}/${HOME}`, 'install', '--domain', DOMAIN);
    expect((await sendFrom('10.77.1.1')('/v1/communes/xa-thu', {})).status).toBe(200);
  });
});
