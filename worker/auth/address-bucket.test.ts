import { expect, test } from 'vitest';
import { bucketOf, withoutPort } from './address-bucket.ts';

test('an address is the same whatever port it calls from', () => {
  expect(withoutPort('203.0.113.7:33808')).toBe('203.0.113.7');
  expect(withoutPort('[2001:db8::7]:33808')).toBe('2001:db8::7');
});

test('an address without a port stays as it is', () => {
  expect(withoutPort('203.0.113.7')).toBe('203.0.113.7');
  expect(withoutPort('2001:db8::7')).toBe('2001:db8::7');
  expect(withoutPort('')).toBe('');
});

test('all addresses of one IPv6 network are one caller, however they are written', () => {
  const home = bucketOf('2001:db8:0:7::1');
  expect(bucketOf('2001:0DB8:0000:0007:ab:cd:ef:12')).toBe(home);
  expect(bucketOf('2001:db8::7:0:0:0:9')).toBe(home);
  expect(bucketOf('2001:db8:0:8::1')).not.toBe(home);
});

test('each IPv4 address is one caller, also where it is told as IPv6', () => {
  expect(bucketOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(bucketOf('203.0.113.8')).not.toBe(bucketOf('203.0.113.7'));
});

test('what is no address at all is taken as it is', () => {
  for (const odd of ['', 'unknown', '1:2:3:4:5:6:7:8:9:10:11', '2001:db8::1, 203.0.113.7']) {
    expect(bucketOf(odd)).toBe(odd);
  }
});
