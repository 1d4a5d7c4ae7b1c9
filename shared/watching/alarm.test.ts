import { expect, test } from 'vitest';
import { machineAlarms } from './alarm.ts';
import type { MachineStatus } from './machine-status.ts';

const NOW = Date.parse('2026-03-04T09:00:00+07:00');
const HOUR = 60 * 60 * 1000;
const GIB = 1024 ** 3;

const well: MachineStatus = {
  writtenAt: NOW - 60_000,
  disk: { free: 50 * GIB, size: 100 * GIB },
  clock: { synchronised: true, jump: 3 },
  backupAt: NOW - 8 * HOUR,
};

test('nothing is wrong with a machine that is well, nor where it does not know of time servers', () => {
  expect(machineAlarms(well, NOW)).toEqual([]);
  expect(machineAlarms({ ...well, clock: { synchronised: null, jump: 0 } }, NOW)).toEqual([]);
});

test.each([
  ['a status that nobody wrote', null, ['status-old']],
  ['a status of ten minutes ago', { writtenAt: NOW - 600_000 }, ['status-old']],
  ['a disk with 1 of 100 GB left', { disk: { free: GIB, size: 100 * GIB } }, ['disk-low']],
  ['a small disk nearly full', { disk: { free: 0.5 * GIB, size: 6 * GIB } }, ['disk-low']],
  ['a clock that follows nobody', { clock: { synchronised: false, jump: 0 } }, ['clock-wrong']],
  ['a clock put on', { clock: { synchronised: true, jump: 60_000 } }, ['clock-wrong']],
  ['a clock put back', { clock: { synchronised: true, jump: -60_000 } }, ['clock-wrong']],
  ['a status from the future', { writtenAt: NOW + HOUR }, ['clock-wrong']],
  ['no backup', { backupAt: null }, ['backup-old']],
  ['a backup of the day before yesterday', { backupAt: NOW - 48 * HOUR }, ['backup-old']],
])('%s is an alarm', (_, change, expected) => {
  expect(machineAlarms(change === null ? null : { ...well, ...change }, NOW)).toEqual(expected);
});

test('half a gibibyte of a small disk of four is not yet low', () => {
  expect(machineAlarms({ ...well, disk: { free: 0.5 * GIB, size: 4 * GIB } }, NOW)).toEqual([]);
});
