import { execFile } from 'node:child_process';
import { readFile, statfs } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { MachineStatus } from '../../shared/watching/machine-status.ts';
import { newestBackup } from './newest-backup.ts';

/** When the machine was started, by the clock of now: it moves when the clock is set. */
export interface Start {
  /** Linux gives each start of a machine an id. */
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

export async function readStart(): Promise<Start> {
  const id = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  const [uptime = '0'] = (await readFile('/proc/uptime', 'utf8')).split(' ');
  return { id, at: Math.round(Date.now() - Number(uptime) * 1000) };
}

/** By how much (ms) the clock was set between two looks; 0 across a restart of the machine. */
export function clockJump(before: Start | null, now: Start): number {
  return before?.id === now.id ? now.at - before.at : 0;
}

/** What the server cannot see of its machine. */
export async function lookAtMachine(
  { data, backups }: { data: string; backups: string | null },
  jump: number,
): Promise<MachineStatus> {
  const { bavail, blocks, bsize } = await statfs(data);
  const now = Date.now();
  return {
    writtenAt: now,
    disk: { free: bavail * bsize, size: blocks * bsize },
    clock: { synchronised: await isSynchronised(), jump },
    backupAt: backups === null ? null : await newestBackup(backups, now),
  };
}

/** What systemd says of the kernel's clock, whatever program sets it; null where it is not asked. */
async function isSynchronised(): Promise<boolean | null> {
  const asked = ['show', '--property=NTPSynchronized', '--value'];
  const said = await promisify(execFile)('timedatectl', asked).catch(() => ({ stdout: '' }));
  return { yes: true, no: false }[said.stdout.trim()] ?? null;
}
