import { expect, test } from 'vitest';
import { afterLook, afterTelling, type Found, type OpenAlarm, toTell } from './open-alarms.ts';

const MINUTE = 60_000;
const disk: Found = { name: 'disk-low', communes: [] };
const missed: Found = { name: 'release-missed', communes: ['binh-my'] };

/** Looks each minute; whoever is to be told is told, unless `deaf` says that nobody listens. */
function watched(looks: readonly (readonly Found[])[], deaf = (_minute: number) => false) {
  let open: readonly OpenAlarm[] = [];
  return looks.map((found, minute) => {
    const now = minute * MINUTE;
    open = afterLook(open, found, now);
    const tell = toTell(open, now);
    if (!deaf(minute)) open = afterTelling(open, tell, now);
    return tell.map(({ name, goneAt }) => `${name} ${goneAt === null ? 'on' : 'over'}`);
  });
}

const times = <Value>(count: number, value: Value) => Array<Value>(count).fill(value);

test('an alarm is told of once while it lasts', () => {
  expect(watched(times(60, [disk]))).toEqual([['disk-low on'], ...times(59, [])]);
});

test('after a day it is told of again', () => {
  const told = watched(times(24 * 60 + 2, [disk])).flatMap((all, minute) =>
    all.length === 0 ? [] : [minute],
  );
  expect(told).toEqual([0, 24 * 60]);
});

test('its end is told of once, five minutes after it was last seen', () => {
  const told = watched([[disk], ...times(12, [])]);
  expect(told.flat()).toEqual(['disk-low on', 'disk-low over']);
  expect(told.findLastIndex((all) => all.length > 0)).toBe(6);
});

test('one that comes and goes is one alarm', () => {
  expect(watched(times(30, [[disk], []]).flat()).flat()).toEqual(['disk-low on']);
});

test('what could not be told is tried again at each look, and then told once', () => {
  const told = watched(times(10, [disk]), (minute) => minute < 4);
  expect(told.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
});

test('one that was over before anybody could be told is told of as over', () => {
  const told = watched([[disk], ...times(11, [])], (minute) => minute < 8);
  expect(told[8]).toEqual(['disk-low over']);
  expect(told.slice(9).flat()).toEqual([]);
});

test('a new alarm is told of beside one that is known already', () => {
  expect(watched([[disk], [disk, missed], [disk, missed]])).toEqual([
    ['disk-low on'],
    ['release-missed on'],
    [],
  ]);
});
