import { expect, test } from 'vitest';
import type { Event } from './event.ts';
import { toldConcernKey } from './told-concern-key.ts';

const day = '2026-03-04';

function told(publicKey: string): Event {
  return { type: 'concern-key', day, publicKey };
}

test('the key that was told last is the one to seal to', () => {
  expect(toldConcernKey([told('A'), { type: 'named', day, named: true }, told('B')])).toBe('B');
});

test('before Mặt trận made one there is none', () => {
  expect(toldConcernKey([{ type: 'named', day, named: true }])).toBeNull();
});
