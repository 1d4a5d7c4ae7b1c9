import { beforeAll, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, newCommune } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';

let operator: PairedDevice;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  operator = await pairDevice(send, 'the secret of the first operator', undefined);
});

async function found(commune: string): Promise<Installation> {
  // A session lasts 15 minutes, and in these tests weeks pass.
  return newCommune(send, await signIn(send, operator), commune);
}

async function rate({ commune }: Installation, officer: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const sent = await call(send, 'POST', `/v1/communes/${commune}/ratings`, {
      body: newRating(officer),
    });
    expect(sent.status).toBe(201);
  }
}

async function ratingsShown({ commune }: Installation, officer: string): Promise<number> {
  const board = await ok<Board>(call(send, 'GET', `/v1/communes/${commune}/board`));
  const shown = board.officers?.find(({ id }) => id === officer);
  return shown?.channels[0]?.ratings ?? 0;
}

test('nothing is shown before the release, and ten ratings are after it', async () => {
  const home = await found('ten');
  const first = home.officers[0]?.id ?? '';
  await rate(home, first, 10);
  expect(await ratingsShown(home, first)).toBe(0);
  await communeObject('ten').tick();
  expect(await ratingsShown(home, first)).toBe(0);
  await passWeek('ten');
  expect(await ratingsShown(home, first)).toBe(10);
});

test('nine ratings wait; with five more they are shown together', async () => {
  const home = await found('nine');
  const first = home.officers[0]?.id ?? '';
  await rate(home, first, 9);
  await passWeek('nine');
  expect(await ratingsShown(home, first)).toBe(0);
  await rate(home, first, 5);
  await passWeek('nine');
  expect(await ratingsShown(home, first)).toBe(14);
});

test('after the first release, four more wait and five more are shown', async () => {
  const home = await found('step');
  const first = home.officers[0]?.id ?? '';
  await rate(home, first, 12);
  await passWeek('step');
  await rate(home, first, 4);
  await passWeek('step');
  expect(await ratingsShown(home, first)).toBe(12);
  await rate(home, first, 1);
  await passWeek('step');
  expect(await ratingsShown(home, first)).toBe(17);
});

test('ratings that wait for 13 weeks join the pool of the commune, not an officer', async () => {
  const home = await found('pool');
  for (const { id } of home.officers) await rate(home, id, 4);
  for (let week = 0; week < 13; week += 1) await passWeek('pool');
  const before = await ok<Board>(call(send, 'GET', '/v1/communes/pool/board'));
  expect(before.total).toEqual([]);
  await passWeek('pool');
  const board = await ok<Board>(call(send, 'GET', '/v1/communes/pool/board'));
  expect(board.total[0]?.ratings).toBe(12);
  expect(board.officers?.map(({ channels }) => channels)).toEqual([[], [], []]);
});

test('a rating sent again after its release is not counted twice', async () => {
  const home = await found('late');
  const first = home.officers[0]?.id ?? '';
  const late = newRating(first);
  await rate(home, first, 10);
  const path = '/v1/communes/late/ratings';
  const sent = await call(send, 'POST', path, { body: late });
  await passWeek('late');
  await rate(home, first, 5);
  const again = await call(send, 'POST', path, { body: late });
  expect(again.body).toEqual(sent.body);
  expect(again.status).toBe(201);
  await passWeek('late');
  expect(await ratingsShown(home, first)).toBe(16);
});

test('after weeks without power one release catches up and the next is on Monday', async () => {
  const home = await found('dark');
  const first = home.officers[0]?.id ?? '';
  await rate(home, first, 11);
  await setClock('2027-01-05T09:00:00+07:00');
  await communeObject('dark').tick();
  const board = await ok<Board>(call(send, 'GET', '/v1/communes/dark/board'));
  expect(board.release?.number).toBe(1);
  expect(Date.parse(board.nextRelease)).toBe(Date.parse('2027-01-11T07:00:00+07:00'));
});
