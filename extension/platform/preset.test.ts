import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPreset } from './preset.ts';

beforeEach(() => fakeBrowser.reset());

test('what the office has set is read; what is no text counts for nothing', async () => {
  await fakeBrowser.storage.managed.set({ server: 'https://nghe.example', commune: 7 });
  expect(await readPreset()).toEqual({ server: 'https://nghe.example' });
});

test('where nothing is set there is no preset', async () => {
  expect(await readPreset()).toEqual({});
});
