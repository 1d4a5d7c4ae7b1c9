import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetToken, rememberedToken, rememberToken } from './session-token.ts';

const session = { token: 'a-token', expiresAt: '2025-11-24T00:15:00.000Z' };

beforeEach(() => fakeBrowser.reset());

test('a token is used whatever this device’s clock says: in an office it may be wrong by months', async () => {
  await rememberToken(session);
  expect(Date.parse(session.expiresAt)).toBeLessThan(Date.now());
  expect(await rememberedToken()).toBe('a-token');
});

test('a token is never written to disk', async () => {
  await rememberToken(session);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a token can be forgotten', async () => {
  await rememberToken(session);
  await forgetToken();
  expect(await rememberedToken()).toBeNull();
});
