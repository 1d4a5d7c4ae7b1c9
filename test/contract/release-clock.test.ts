import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import { Commune } from '../../worker/commune/commune.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { communeObject, pass, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken, rate } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const HOUR = 60 * 60 * 1000;
const WEEK = 7 * 24 * HOUR;
let commune: string;
let count = 0;

beforeEach(() => {
  count += 1;
  commune = `dong-ho-${count}`;
});

async function foundWithRatings(): Promise<void> {
  const { officers } = await foundCommune(commune);
  await rate(commune, officers[0]?.id ?? '', 10);
}

const board = () => ok<Board>(call(send, 'GET', `/v1/communes/${commune}/board`));

async function expectSealed(): Promise<void> {
  expect(await board()).toMatchObject({ release: null, total: [] });
  const { box, opened, total } = await tablesOf(communeObject(commune));
  expect([box?.length, opened?.length, total?.length]).toEqual([10, 0, 0]);
}

test('before its moment neither ticks, nor alarms, nor many of both open a release', async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  await foundWithRatings();
  await setClock('2026-03-09T06:59:59.999+07:00');
  for (let again = 0; again < 5; again += 1) {
    await Promise.all([communeObject(commune).tick(), communeObject(commune).tick()]);
    await runDurableObjectAlarm(communeObject(commune));
  }
  await expectSealed();
  await pass(1);
  await runDurableObjectAlarm(communeObject(commune));
  expect((await board()).release).toEqual({
    number: 1,
    publishedAt: '2026-03-09T00:00:00.000Z',
  });
});

test('one moment opens one release, however often the alarm rings', async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  await foundWithRatings();
  await pass(WEEK);
  await Promise.all([1, 2, 3].map(() => communeObject(commune).tick()));
  await runDurableObjectAlarm(communeObject(commune));
  expect((await board()).release?.number).toBe(1);
});

test('a clock that goes back opens nothing early and nothing twice', async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  await foundWithRatings();
  await pass(WEEK);
  await communeObject(commune).tick();
  await pass(-3 * WEEK);
  await communeObject(commune).tick();
  expect((await board()).release?.number).toBe(1);
});

test('without a bound clock it is the machine’s time that decides, whatever another says', async () => {
  await setClock(new Date().toISOString());
  await foundWithRatings();
  await pass(2 * WEEK);
  const { CLOCK: _clock, ...production } = env as unknown as Environment;
  await runInDurableObject(communeObject(commune), async (_object, state) => {
    const object = new Commune(state, production);
    await object.tick();
    await object.alarm();
  });
  await expectSealed();
  await communeObject(commune).tick();
  expect((await board()).release?.number).toBe(1);
});

const alarmOf = (name: string) =>
  runInDurableObject(communeObject(name), (_object, { storage }) => storage.getAlarm());

test('the alarm rings within ten minutes after the moment of the release, for each commune at its own time', async () => {
  await setClock(new Date().toISOString());
  const delays = new Set<number>();
  for (const name of [`${commune}-a`, `${commune}-b`, `${commune}-c`]) {
    const { nextRelease } = await ok<{ nextRelease: string }>(
      call(send, 'POST', '/v1/communes', {
        token: await operatorToken(),
        body: { id: name, name: 'Xã Thử Nghiệm' },
      }),
    );
    const late = ((await alarmOf(name)) ?? 0) - Date.parse(nextRelease);
    expect(late).toBeGreaterThanOrEqual(0);
    // And a little: the tests' clock stands still meanwhile.
    expect(late).toBeLessThan(HOUR / 6 + HOUR / 60);
    delays.add(Math.floor(late / 1000));
  }
  expect(delays.size).toBe(3);
});
