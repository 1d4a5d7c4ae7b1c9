import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { Environment } from '../../worker/environment.ts';
import { call } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate, WATCH_SECRET } from './found-commune.ts';

const bound = env as unknown as Environment;
const registry = bound.REGISTRY.get(bound.REGISTRY.idFromName('registry'));
const token = WATCH_SECRET;

let home: Installation;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('can-trong');
});

const ready = () => call(send, 'GET', '/readyz', { token });

async function figure(name: string): Promise<number | undefined> {
  const text = String((await call(send, 'GET', '/metrics', { token })).body);
  const line = text.split('\n').find((one) => one.startsWith(`nghe_dan_${name} `));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

test('all is well with a commune whose release is to come', async () => {
  expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready', alarms: [] } });
  expect(await figure('communes')).toBe(1);
  expect(await figure('releases_overdue')).toBe(0);
});

test('a release that is late by half an hour is an alarm until it is made up for', async () => {
  await setClock('2026-03-09T07:29:00+07:00');
  expect((await ready()).status).toBe(200);
  await setClock('2026-03-09T07:31:00+07:00');
  expect(await ready()).toMatchObject({
    status: 503,
    body: { status: 'alarmed', alarms: [{ name: 'release-missed', communes: ['can-trong'] }] },
  });
  expect(await figure('releases_overdue')).toBe(1);
  expect(await figure('release_overdue_seconds{commune="can-trong"}')).toBe(31 * 60);
  await communeObject('can-trong').tick();
  expect((await ready()).status).toBe(200);
  expect(await figure('release_overdue_seconds{commune="can-trong"}')).toBeUndefined();
});

test('the figures follow the public log, and released ratings the release rule', async () => {
  const officer = home.officers[0]?.id ?? '';
  const events = (await figure('log_entries{log="events"}')) ?? 0;
  await rate('can-trong', officer, 9);
  expect(await figure('log_entries{log="ratings"}')).toBe(0);
  await passWeek('can-trong');
  expect(await figure('log_entries{log="ratings"}')).toBe(9);
  expect(await figure('log_entries{log="events"}')).toBeGreaterThan(events);
  expect(await figure('released_ratings')).toBe(0);
  await rate('can-trong', officer, 5);
  await passWeek('can-trong');
  expect(await figure('released_ratings')).toBe(14);
});

test('a release after which a log is as it was is an alarm, until one adds to it', async () => {
  const { opensAt, ...rest } = {
    since: Date.parse('2026-03-09T07:00:00+07:00'),
    opensAt: Date.parse('2027-03-15T07:00:00+07:00'),
    ratings: 4,
    events: 8,
    released: 0,
  };
  const later = (events: number, ratings: number, weeks: number) =>
    registry.notePulse('dung-yen', {
      ...rest,
      events,
      ratings,
      opensAt: opensAt + weeks * 7 * 24 * 60 * 60 * 1000,
    });
  const alarms = async () => (await ready()).body;
  await later(8, 4, 0);
  expect(await alarms()).toMatchObject({ alarms: [] });
  await later(8, 4, 1);
  expect(await alarms()).toMatchObject({ alarms: [{ name: 'log-standing' }] });
  await later(8, 4, 1);
  expect(await alarms()).toMatchObject({ alarms: [{ name: 'log-standing' }] });
  await later(10, 4, 2);
  expect(await alarms()).toMatchObject({ alarms: [] });
  await later(12, 3, 3);
  expect(await alarms()).toMatchObject({ alarms: [{ name: 'log-standing' }] });
  await later(14, 5, 4);
});

test.each([[undefined], [''], ['the secret of those who watched'], ['null']])(
  'nobody watches with %j',
  async (secret) => {
    for (const path of ['/readyz', '/metrics']) {
      const { status } = await call(send, 'GET', path, { token: secret });
      expect(status).toBe(401);
    }
  },
);

test('where there is no machine of ours, nothing is told of one or of a process', async () => {
  const text = String((await call(send, 'GET', '/metrics', { token })).body);
  expect(text).not.toMatch(/disk|backup|requests|build/u);
});
