import { expect, test } from 'vitest';
import type { Event } from './event.ts';
import { toldTokenKey } from './told-token-key.ts';

const day = '2026-03-04';

function told(epoch: number, publicKey: string, reason: 'new' | 'lost' = 'new'): Event {
  return { type: 'token-key', day, epoch, publicKey, reason };
}

const named: Event = { type: 'named', day, named: true };

test('the key of an epoch is the one that is told for it', () => {
  const events = [told(7, 'A'), named, told(8, 'B')];
  expect(toldTokenKey(events, 7)).toBe('A');
  expect(toldTokenKey(events, 8)).toBe('B');
  expect(toldTokenKey(events, 9)).toBeNull();
});

test('after a loss the newest counts, and a second key without a reason leaves none', () => {
  expect(toldTokenKey([told(7, 'A'), told(7, 'B', 'lost')], 7)).toBe('B');
  expect(toldTokenKey([told(7, 'A'), told(7, 'B')], 7)).toBeNull();
  expect(toldTokenKey([told(7, 'A'), told(7, 'B'), told(7, 'C', 'lost')], 7)).toBeNull();
});
