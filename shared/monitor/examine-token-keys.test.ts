import { expect, test } from 'vitest';
import type { Event } from '../log/event.ts';
import { examineTokenKeys } from './examine-token-keys.ts';

const [one = '', other = ''] = ['A', 'B'].map((letter) => letter.repeat(43));

function told(publicKey: string, reason: 'new' | 'lost', epoch = 7): Event {
  return { type: 'token-key', day: '2026-03-04', epoch, publicKey, reason };
}

function used(publicKey: string, epoch = 7) {
  return { keys: [{ epoch, publicKey, endsAt: '2026-06-01T00:00:00.000Z' }] };
}

test('one key for each epoch, the one in use, is as it should be', () => {
  const events = [told(one, 'new'), told(other, 'new', 8)];
  expect(examineTokenKeys(used(one), events)).toEqual([]);
  expect(examineTokenKeys(used(other, 8), events)).toEqual([]);
});

test('a lost key is worth a remark, and its successor is the one to be used', () => {
  const events = [told(one, 'new'), told(other, 'lost')];
  expect(examineTokenKeys(used(other), events)).toEqual([
    { code: 'token-key-lost', values: { epoch: 7, day: '2026-03-04' } },
  ]);
  expect(() => examineTokenKeys(used(one), events)).toThrow('token-key-untold');
});

test('two keys for an epoch without a reason, and a key that is not told, are found', () => {
  const twice = [told(one, 'new'), told(other, 'new')];
  expect(() => examineTokenKeys(used(one), twice)).toThrow('token-key-twice');
  expect(() => examineTokenKeys(used(other), [told(one, 'new')])).toThrow('token-key-untold');
  expect(() => examineTokenKeys(used(one, 8), [told(one, 'new')])).toThrow('token-key-untold');
});
