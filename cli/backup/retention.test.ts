import { expect, test } from 'vitest';
import { backupMoment, backupName, outdated } from './retention.ts';

const DAY = 24 * 60 * 60 * 1000;
const MONDAY = Date.parse('2026-03-02T02:00:00Z');

test('a backup is named after its moment, and nothing else is taken for one', () => {
  expect(backupName(MONDAY + 5)).toBe('2026-03-02T02-00-00Z');
  expect(backupMoment(backupName(MONDAY))).toBe(MONDAY);
  for (const name of [
    'notes',
    '2026-03-02T02-00-00Z.unfinished',
    '2026-03-02',
    '2026-13-02T02-00-00Z',
  ]) {
    expect([name, backupMoment(name)]).toEqual([name, null]);
  }
});

test('the newest of each of the last days and weeks stays', () => {
  const nightly = Array.from({ length: 60 }, (_, day) => backupName(MONDAY - day * DAY));
  const gone = new Set(outdated(backupName(MONDAY), nightly, { days: 7, weeks: 4 }));
  const kept = nightly.filter((name) => !gone.has(name));
  expect(kept.slice(0, 7)).toEqual(nightly.slice(0, 7));
  expect(kept.length).toBeGreaterThanOrEqual(9);
  expect(kept.length).toBeLessThanOrEqual(10);
});

test('of several on one day the newest stays, and the newest of all whatever is asked for', () => {
  const twice = [backupName(MONDAY), backupName(MONDAY + 3600_000)];
  expect(outdated(backupName(MONDAY + 3600_000), twice, { days: 3, weeks: 3 })).toEqual([twice[0]]);
  expect(outdated(backupName(MONDAY + 3600_000), twice, { days: 0, weeks: 0 })).toEqual([twice[0]]);
});

test('what is no backup is never named', () => {
  expect(outdated(backupName(MONDAY), ['notes', 'lost+found'], { days: 1, weeks: 0 })).toEqual([]);
});

test('backups of a clock that ran ahead push none out, and none made after it goes', () => {
  const ahead = Array.from({ length: 70 }, (_, day) => backupName(MONDAY + (day + 400) * DAY));
  const nightly = Array.from({ length: 3 }, (_, day) => backupName(MONDAY - day * DAY));
  expect(outdated(backupName(MONDAY), [...ahead, ...nightly], { days: 14, weeks: 8 })).toEqual([]);
});
