import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { communeObject, pass, setClock } from '../clock/set-clock.ts';
import { operatorToken } from './found-commune.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const communes = Array.from({ length: 16 }, (_, at) => `mat-dien-${at}`);

beforeAll(async () => {
  await setClock(new Date().toISOString());
  const token = await operatorToken();
  for (const id of communes) {
    const body = { id, name: 'Xã Thử Nghiệm' };
    await ok(call(send, 'POST', '/v1/communes', { token, body }));
  }
});

async function isReleased(commune: string): Promise<boolean> {
  const board = await ok<Board>(call(send, 'GET', `/v1/communes/${commune}/board`));
  return board.release !== null;
}

/** The communes whose release has not come yet. */
async function unreleased(): Promise<readonly string[]> {
  const released = await Promise.all(communes.map(isReleased));
  return communes.filter((_, at) => released[at] !== true);
}

const ring = (some: readonly string[]) =>
  Promise.all(some.map((name) => runDurableObjectAlarm(communeObject(name))));

const alarmOf = (name: string) =>
  runInDurableObject(communeObject(name), (_object, { storage }) => storage.getAlarm());

test('of alarms that all ring late some releases run, and the others ring again within a minute', async () => {
  await pass(WEEK);
  await ring(communes);
  const left = await unreleased();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThanOrEqual(communes.length - 4);
  const alarms = await Promise.all(left.map(alarmOf));
  for (const at of alarms) expect((at ?? Infinity) - Date.now()).toBeLessThanOrEqual(60_000);
  expect(new Set(alarms).size).toBe(left.length);
});

test('however often too many ring together, in the end all are released', async () => {
  for (let left = await unreleased(); left.length > 0; left = await unreleased()) {
    await ring(left);
    expect((await unreleased()).length).toBeLessThan(left.length);
  }
});

test('who is asked for a release, and not woken by an alarm, does not wait for others', async () => {
  await pass(WEEK);
  await Promise.all(communes.map((name) => communeObject(name).tick()));
  const boards = communes.map((name) => ok<Board>(call(send, 'GET', `/v1/communes/${name}/board`)));
  const numbers = (await Promise.all(boards)).map(({ release }) => release?.number);
  expect(numbers).toEqual(communes.map(() => 2));
});
