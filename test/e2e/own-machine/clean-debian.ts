import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findDebianMakers } from '../../../scripts/find-system-tools.mjs';

/** What the guide has the operator install on a bare Debian, and what makes the root a whole one. */
const PACKAGES = ['systemd', 'systemd-sysv', 'dbus', 'ca-certificates', 'nginx', 'openssl'];
/** What an installation fetches itself where there is a network, and an authority for it to ask. */
const AUTHORITY = ['certbot', 'pebble'];

/** A Debian of its own: systemd is its first process, and a cable of its own leads to it. */
export interface CleanDebian {
  readonly address: string;
  /** Addresses of ours at the other end of the cable. */
  readonly ours: readonly string[];
  readonly root: string;
  /** Runs a program there; returns what it printed. */
  run(...command: readonly string[]): string;
  /** The same while the test goes on. */
  begin(...command: readonly string[]): Promise<unknown>;
  /** Every file and folder there but what the system itself keeps changing. */
  files(): readonly string[];
  bring(folder: string): string;
  stop(): Promise<void>;
}

export async function bootCleanDebian(citizens: number): Promise<CleanDebian> {
  const makers = findDebianMakers();
  const scratch = mkdtempSync(join(tmpdir(), 'nghe-dan-debian-'));
  const root = join(scratch, 'root');
  execFileSync(
    makers.debootstrap,
    ['--variant=minbase', `--include=${PACKAGES.join(',')}`, 'bookworm', root],
    { stdio: 'pipe' },
  );
  // Not by debootstrap, which stumbles over the order of Python's packages.
  const apt = 'export DEBIAN_FRONTEND=noninteractive; apt-get -q update && apt-get -qy install';
  const shell = `${apt} --no-install-recommends ${AUTHORITY.join(' ')}`;
  execFileSync('chroot', [root, 'sh', '-c', shell], { stdio: 'pipe' });
  const name = `nd-${process.pid % 10_000}`;
  const machine = spawn(
    makers.nspawn,
    [
      '--directory',
      root,
      `--machine=${name}`,
      '--boot',
      '--register=no',
      '--keep-unit',
      '--network-veth',
      '--link-journal=no',
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const ended = once(machine, 'exit');
  const first = await firstProcess(machine.pid ?? 0);
  const enter = [
    '--target',
    String(first),
    '--mount',
    '--uts',
    '--ipc',
    '--net',
    '--pid',
    '--cgroup',
    '--',
  ];
  const run = (...command: readonly string[]) =>
    execFileSync('nsenter', [...enter, ...command], { encoding: 'utf8' });
  const ours = Array.from({ length: citizens }, (_, place) => `10.77.1.${place + 1}`);
  await untilBooted(run);
  layCable(`ve-${name}`, first, ours);
  return {
    address: '10.77.0.1',
    ours,
    root,
    run,
    begin: (...command) => promisify(execFile)('nsenter', [...enter, ...command]),
    files: () =>
      run('find', '/', '-xdev', ...leftOut(), '-print')
        .split('\n')
        .toSorted(),
    bring(folder) {
      const place = `/root/${basename(folder)}`;
      cpSync(folder, join(root, place), { recursive: true });
      return place;
    },
    async stop() {
      process.kill(first, 'SIGKILL');
      await ended;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** What a running Debian keeps changing by itself. */
function leftOut(): readonly string[] {
  const paths = [
    '/proc',
    '/sys',
    '/dev',
    '/run',
    '/tmp',
    '/root',
    '/var/log',
    '/var/cache',
    '/var/lib/systemd',
    '/var/lib/nginx',
    '/var/tmp',
  ];
  return paths.flatMap((path) => ['-path', path, '-prune', '-o']);
}

async function firstProcess(parent: number): Promise<number> {
  const file = `/proc/${parent}/task/${parent}/children`;
  for (;;) {
    const [child] = existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ') : [];
    if (child) return Number(child);
    await sleep(100);
  }
}

async function untilBooted(run: CleanDebian['run']): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      run('systemctl', 'is-system-running', '--wait');
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(300);
    }
  }
}

/** Addresses at both ends; one of ours for each citizen. */
function layCable(cable: string, first: number, ours: readonly string[]): void {
  const ip = (...args: readonly string[]) => execFileSync('ip', args);
  const there = (...args: readonly string[]) =>
    execFileSync('nsenter', ['--target', String(first), '--net', 'ip', ...args]);
  there('address', 'add', '10.77.0.1/16', 'dev', 'host0');
  there('link', 'set', 'host0', 'up');
  for (const address of ours) ip('address', 'add', `${address}/16`, 'dev', cable);
  ip('link', 'set', cable, 'up');
}
