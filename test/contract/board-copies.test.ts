import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Environment } from '../../worker/environment.ts';
import { boardOf, forgetBoard, knownBoard } from '../../worker/registry/board-copies.ts';
import { foundCommune } from './found-commune.ts';

const COMMUNE = 'bang-chep';
const ask = () => boardOf(env as unknown as Environment, COMMUNE);

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

beforeAll(async () => void (await foundCommune(COMMUNE)));

beforeEach(() => {
  forgetBoard(COMMUNE);
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => void vi.useRealTimers());

test('a copy is shown for two seconds, and then asked for anew', async () => {
  const first = await ask();
  pass(1999);
  expect(await ask()).toMatchObject(first);
  pass(1);
  expect(knownBoard(COMMUNE)).toBeNull();
});

test('while one request asks for the next, others are shown the copy before, for two seconds more', async () => {
  const first = await ask();
  pass(2000);
  const asked = ask();
  expect(knownBoard(COMMUNE)).toMatchObject({ etag: first.etag, isAsked: true });
  pass(2000);
  expect(knownBoard(COMMUNE)).toBeNull();
  await asked;
  expect(knownBoard(COMMUNE)).toMatchObject({ etag: first.etag, isAsked: false });
});
