import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findGuide, guide } from './own-guide.ts';

beforeEach(() => fakeBrowser.reset());

test('before pairing the guides of the server that the office has set are offered', async () => {
  await fakeBrowser.storage.managed.set({ server: 'https://nghe.example' });
  await findGuide(null);
  expect(guide.value).toBe('https://nghe.example/huong-dan');
});

test('no guide is offered while no server is known, nor on one that is reached in the open', async () => {
  await findGuide({ state: 'revoked' });
  expect(guide.value).toBeNull();
  await fakeBrowser.storage.managed.set({ server: 'http://nghe.example' });
  await findGuide(null);
  expect(guide.value).toBeNull();
});
