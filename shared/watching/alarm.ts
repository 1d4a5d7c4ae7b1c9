import type { MachineStatus } from './machine-status.ts';

/** Everything that can be wrong with an installation as a whole. */
export const alarmNames = [
  'status-old',
  'disk-low',
  'clock-wrong',
  'backup-old',
  'release-missed',
  'log-standing',
  'many-errors',
] as const;
export type AlarmName = (typeof alarmNames)[number];

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const GIBIBYTE = 1024 ** 3;

/** The timer writes every minute. */
const STATUS_AGE = 5 * MINUTE;
/** Of the disk, and in bytes: what is left when it is time to act. */
const FREE_SHARE = 0.1;
const FREE_BYTES = 2 * GIBIBYTE;
/** A time server corrects less than this by slowing the clock down. */
const JUMP = 10 * 1000;
/** Backups are made nightly. */
const BACKUP_AGE = 36 * HOUR;

/**
 * What is wrong with the machine.
 *
 * @param status as the timer wrote it; null when it cannot be read.
 * @param now in milliseconds since 1970, by the machine's clock.
 */
export function machineAlarms(status: MachineStatus | null, now: number): readonly AlarmName[] {
  if (status === null || now - status.writtenAt > STATUS_AGE) return ['status-old'];
  const { disk, clock, backupAt, writtenAt } = status;
  const isLow = disk.free < Math.min(FREE_BYTES, disk.size * FREE_SHARE);
  // Written by the same clock: what lies ahead was written before the clock was put back.
  const wasSet = Math.abs(clock.jump) > JUMP || writtenAt - now > JUMP;
  return [
    ...(isLow ? (['disk-low'] as const) : []),
    ...(clock.synchronised === false || wasSet ? (['clock-wrong'] as const) : []),
    ...(backupAt === null || now - backupAt > BACKUP_AGE ? (['backup-old'] as const) : []),
  ];
}
