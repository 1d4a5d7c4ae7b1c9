import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

const expires = '2027-06-30T00:00:00Z';

test('whoever found a hole reads where to tell it, in which languages, and until when that holds', () => {
  const text = securityText('mailto:an-toan@xa.example.vn https://xa.example.vn/an-toan', expires);
  expect(text).toBe(
    [
      'Contact: mailto:an-toan@xa.example.vn',
      'Contact: https://xa.example.vn/an-toan',
      'Expires: 2027-06-30T00:00:00Z',
      'Preferred-Languages: vi, en',
      '',
    ].join('\n'),
  );
});

test.each([
  ['', expires],
  [null, expires],
  ['mailto:an-toan@xa.example.vn', null],
  ['mailto:an-toan@xa.example.vn', 'sang năm'],
  ['an-toan@xa.example.vn', expires],
  ['http://xa.example.vn/an-toan', expires],
  ['mailto:a@b.example\nExpires: never', expires],
])('without a usable contact and date there is none: %j, %j', (contact, until) => {
  expect(securityText(contact, until)).toBeNull();
});
