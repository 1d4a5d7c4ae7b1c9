import { expect, test } from 'vitest';
import { afterWrongTry, pinWait } from './pin-wait.ts';
import { isPin, isRightPin, makePin, type Pin } from './pin.ts';

const SECOND = 1000;

// A slow hash takes seconds on a machine with much to do.
test('only the PIN that was chosen is right, and it is not in what is stored', async () => {
  const pin = await makePin('246810');
  expect(await isRightPin(pin, '246810')).toBe(true);
  expect(await isRightPin(pin, '246811')).toBe(false);
  expect(new TextDecoder('latin1').decode(pin.hash)).not.toContain('246810');
}, 60_000);

test.each([
  ['1234', true],
  ['123456789012', true],
  ['123', false],
  ['1234567890123', false],
  ['12a4', false],
  ['', false],
])('"%s" can be a PIN: %s', (typed, can) => {
  expect(isPin(typed)).toBe(can);
});

test('two wrong tries cost nothing, then the wait doubles up to a quarter of an hour', () => {
  let pin = { wrong: 0, waitUntil: 0 } as Pin;
  const waits = Array.from({ length: 9 }, () => {
    pin = afterWrongTry(pin, 0);
    return pinWait(pin, 0) / SECOND;
  });
  expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900]);
});

test('the wait ends when its time has come, and a clock set back by years does not prolong it', () => {
  const pin = { waitUntil: 100 * SECOND } as Pin;
  expect(pinWait(pin, 70 * SECOND)).toBe(30 * SECOND);
  expect(pinWait(pin, 100 * SECOND)).toBe(0);
  expect(pinWait(pin, -1e12)).toBe(900 * SECOND);
});
