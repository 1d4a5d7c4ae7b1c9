import { expect, test } from 'vitest';
import { serverAddress } from './server-address.ts';

test.each([
  ['https://nghe.example', 'https://nghe.example'],
  [' https://nghe.example:8443/pair/binh-my ', 'https://nghe.example:8443'],
  ['nghe.example', 'https://nghe.example'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://localhost:8787/', 'http://localhost:8787'],
])('"%s" is the server %s', (typed, origin) => {
  expect(serverAddress(typed)).toBe(origin);
});

test.each([
  '',
  'http://nghe.example',
  'http://127.0.0.1.nghe.example',
  'ftp://nghe.example',
  'https://',
  'địa chỉ ở xã',
])('"%s" is refused', (typed) => {
  expect(serverAddress(typed)).toBeNull();
});
