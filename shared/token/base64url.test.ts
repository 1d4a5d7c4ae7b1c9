import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

test('bytes come out of their text as they went in, and the text fits an address', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64url(bytes)).toMatch(/^[A-Za-z0-9_-]*$/u);
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }),
  );
});

test('the examples of RFC 4648, section 10, without padding', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(['f', 'fo', 'foo', 'foob'].map((text) => toBase64url(bytes(text)))).toEqual([
    'Zg',
    'Zm8',
    'Zm9v',
    'Zm9vYg',
  ]);
});
