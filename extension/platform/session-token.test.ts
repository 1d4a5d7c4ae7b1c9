import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetToken, rememberedToken, rememberToken } from './session-token.ts';

const session = { token: 'a-token', expiresAt: '2025-11-24T00:15:00.000Z' };
const soon = Date.parse('2025-11-24T00:14:00.000Z');

beforeEach(() => fakeBrowser.reset());

test('a token is used until shortly before it ends', async () => {
  await rememberToken(session);
  expect(await rememberedToken(soon)).toBe('a-token');
  expect(await rememberedToken(soon + 40_000)).toBeNull();
});

test('a token is never written to disk', async () => {
  await rememberToken(session);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a token can be forgotten', async () => {
  await rememberToken(session);
  await forgetToken();
  expect(await rememberedToken(soon)).toBeNull();
});
