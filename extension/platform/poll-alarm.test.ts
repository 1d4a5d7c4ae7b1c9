import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPoll, pollIn, stopPolling } from './poll-alarm.ts';

beforeEach(() => fakeBrowser.reset());

test('a new time replaces the one set before', async () => {
  await pollIn(15);
  await pollIn(360);
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
});

test('an unpaired device is not woken', async () => {
  await pollIn(15);
  await stopPolling();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

test('only its own alarm starts the work', async () => {
  let times = 0;
  onPoll(async () => {
    times += 1;
  });
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'poll',
    scheduledTime: 0,
    persistAcrossSessions: true,
  });
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'other',
    scheduledTime: 0,
    persistAcrossSessions: true,
  });
  expect(times).toBe(1);
});
