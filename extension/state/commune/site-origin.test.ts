import { expect, test } from 'vitest';
import { siteOrigin } from './site-origin.ts';

test.each([
  ['https://binhmy.example.vn', 'https://binhmy.example.vn'],
  [' https://BinhMy.example.vn/trang-chu?x=1#y ', 'https://binhmy.example.vn'],
  ['binhmy.example.vn/mot-cua', 'https://binhmy.example.vn'],
  ['www.binhmy.example.vn', 'https://www.binhmy.example.vn'],
  ['http://binhmy.example.vn:8080/', 'http://binhmy.example.vn:8080'],
  ['binhmy.example.vn:8443', 'https://binhmy.example.vn:8443'],
  ['https://binhmy.example.vn:443', 'https://binhmy.example.vn'],
  ['https://xãbìnhmỹ.example.vn', 'https://xn--xbnhm-9qa8dy337a.example.vn'],
])('%s is the site %s', (typed, origin) => {
  expect(siteOrigin(typed)).toBe(origin);
});

test.each([
  '',
  'Trang của xã',
  'binhmy',
  'ftp://binhmy.example.vn',
  'javascript:alert(1)',
  'https://',
  'a@b c',
])('%j is no site', (typed) => {
  expect(siteOrigin(typed)).toBeNull();
});
