import { expect, test } from 'vitest';
import { zaloLink } from './zalo-link.ts';

test.each([
  ['0912 345 678', 'https://zalo.me/0912345678'],
  ['+84 (912) 345-678', 'https://zalo.me/84912345678'],
  ['https://zalo.me/1234567890', 'https://zalo.me/1234567890'],
])('%s can be opened', (zalo, link) => {
  expect(zaloLink(zalo)).toBe(link);
});

test.each(['Xã Bình Mỹ', 'javascript:alert(1)', 'http://zalo.me/1', 'https://a b', '1234567'])(
  '%s is a name, no link',
  (zalo) => {
    expect(zaloLink(zalo)).toBeNull();
  },
);
