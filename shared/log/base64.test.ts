import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

test('bytes are written as RFC 4648, section 10, has them', () => {
  const texts = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'];
  expect(texts.map((text) => toBase64(new TextEncoder().encode(text)))).toEqual([
    '',
    'Zg==',
    'Zm8=',
    'Zm9v',
    'Zm9vYg==',
    'Zm9vYmE=',
    'Zm9vYmFy',
  ]);
});

test('bytes come out as they went in, and as Node writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test.each(['Zg', 'Zg=', 'Zh==', 'Zm9v====', 'Zm 9v', 'Zm-_', '=', 'Zm9v\n'])(
  '%j is no base 64 of anything',
  (text) => expect(fromBase64(text)).toBeNull(),
);
