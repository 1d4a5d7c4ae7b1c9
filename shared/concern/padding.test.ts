import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pad, PADDED_SIZES, unpad } from './padding.ts';

test('any bytes come back, whatever they end in', () => {
  const some = fc.uint8Array({ maxLength: 2100 });
  const ends = fc.constantFrom([], [0], [0x80], [0x80, 0], [0, 0x80, 0, 0]);
  fc.assert(
    fc.property(some, ends, (start, end) => {
      const bytes = Uint8Array.from([...start, ...end]);
      const padded = pad(bytes);
      expect(PADDED_SIZES).toContain(padded.length);
      expect([...unpad(padded)]).toEqual([...bytes]);
    }),
  );
});

test('the larger size begins where the smaller one is full', () => {
  expect([2047, 2048, 8191].map((length) => pad(new Uint8Array(length)).length)).toEqual([
    2048, 8192, 8192,
  ]);
  expect(() => pad(new Uint8Array(8192))).toThrow(RangeError);
});

test('what was not padded is not unpadded', () => {
  expect(() => unpad(new Uint8Array(2048))).toThrow(RangeError);
  expect(() => unpad(Uint8Array.of(1, 2, 3))).toThrow(RangeError);
});
