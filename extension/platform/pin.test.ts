import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { access, lockIfIdle, stayUnlocked, unlock } from './drawer-key.ts';
import { addDrawer, changeOpenDrawer, ownName, removeOpenDrawer } from './drawers.ts';
import { makePin, openPin } from './pin.ts';
import { fromStored, toStored } from './sealed.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-03-02T08:00:00+07:00');

beforeEach(() => fakeBrowser.reset());

test('a PIN gives the key that it sealed, another gives none, and the same digits seal anew each time', async () => {
  const { pin, key } = await makePin('482913');
  expect(await openPin(pin, '482913')).toBe(key);
  expect(await openPin(pin, '482914')).toBeNull();
  expect((await makePin('482913')).pin.sealedKey).not.toBe(pin.sealedKey);
});

test('without a PIN things are kept as they are', async () => {
  expect(await access()).toBe('plain');
  expect(await toStored({ text: 'Cảm ơn' })).toEqual({ text: 'Cảm ơn' });
});

test('what is sealed is opened while it is unlocked, and neither read nor written once the minutes are over', async () => {
  const { pin, key } = await makePin('482913');
  await changeOpenDrawer({ pin, minutes: 5 });
  await unlock(key, START);
  const open = await access(START);
  const stored = (await toStored({ text: 'Cảm ơn' }, open)) ?? undefined;
  expect(stored).not.toHaveProperty('text');
  expect(await fromStored(stored, open)).toEqual({ text: 'Cảm ơn' });
  expect(await access(START + 6 * MINUTE)).toBe('locked');
  expect(await fromStored(stored, 'locked')).toBeNull();
  expect(await toStored({ text: 'Cảm ơn' }, 'locked')).toBeNull();
});

test('each press begins the minutes anew, but wakes nothing that is over', async () => {
  const { pin, key } = await makePin('482913');
  await changeOpenDrawer({ pin, minutes: 5 });
  await unlock(key, START);
  await stayUnlocked(START + 4 * MINUTE);
  await lockIfIdle(START + 5 * MINUTE);
  expect(await access(START + 8 * MINUTE)).not.toBe('locked');
  await stayUnlocked(START + 10 * MINUTE);
  expect(await access(START + 10 * MINUTE)).toBe('locked');
  await lockIfIdle(START + 10 * MINUTE);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('the key of one drawer opens no other, and each keeps under names of its own', async () => {
  const { pin, key } = await makePin('482913');
  await changeOpenDrawer({ pin });
  await unlock(key, START);
  await addDrawer();
  expect(await access(START)).toBe('plain');
  await changeOpenDrawer({ pin: (await makePin('771204')).pin });
  expect(await access(START)).toBe('locked');
  expect(await ownName('nghe-dan')).toBe('nghe-dan-1');
  expect(await removeOpenDrawer()).toBe(true);
  expect(await ownName('nghe-dan')).toBe('nghe-dan');
  expect(await access(START)).not.toBe('locked');
});
