import { expect, test } from 'vitest';
import { withoutPort } from './address-limit.ts';

test('an address is the same whatever port it calls from', () => {
  expect(withoutPort('203.0.113.7:33808')).toBe('203.0.113.7');
  expect(withoutPort('[2001:db8::7]:33808')).toBe('2001:db8::7');
});

test('an address without a port stays as it is', () => {
  expect(withoutPort('203.0.113.7')).toBe('203.0.113.7');
  expect(withoutPort('2001:db8::7')).toBe('2001:db8::7');
  expect(withoutPort('')).toBe('');
});
