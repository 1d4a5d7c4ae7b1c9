import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { channels } from '../contract/score.ts';
import { commentHash, type Leaf, leafEntry } from './leaf.ts';

const leaf: fc.Arbitrary<Leaf> = fc.record({
  officer: fc.string({ maxLength: 20 }),
  channel: fc.constantFrom(...channels),
  release: fc.nat(),
  letters: fc.string({ maxLength: 14 }),
  nonce: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  comment: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  version: fc.integer({ min: 1 }),
});

const hex = (one: Leaf) => Buffer.from(leafEntry(one)).toString('hex');

test('an entry is the SHA-256 of a format byte and the fields with their lengths', () => {
  const fields = ['0123456789abcdef', 'open', '7', 'kkkkk444------', 'n'.repeat(16)];
  const text = [...fields, 'c'.repeat(32), '1'].map(
    (field) => `\0${String.fromCharCode(field.length)}${field}`,
  );
  const expected = createHash('sha256')
    .update(`\x01${text.join('')}`)
    .digest('hex');
  const [officer = '', , , letters = ''] = fields;
  const bytes = (letter: string, length: number) =>
    new Uint8Array(length).fill(letter.charCodeAt(0));
  expect(
    hex({
      officer,
      channel: 'open',
      release: 7,
      letters,
      nonce: bytes('n', 16),
      comment: bytes('c', 32),
      version: 1,
    }),
  ).toBe(expected);
});

test('two ratings have the same entry only when they are the same in everything', () => {
  fc.assert(
    fc.property(leaf, leaf, (one, other) => {
      for (const field of Object.keys(one) as (keyof Leaf)[]) {
        const mixed = { ...one, [field]: other[field] };
        const same = JSON.stringify(mixed) === JSON.stringify(one);
        expect(hex(mixed) === hex(one)).toBe(same);
      }
    }),
  );
});

test('what is moved from the end of one field to the next makes another entry', () => {
  fc.assert(
    fc.property(leaf, (one) => {
      fc.pre(one.letters !== '');
      const moved = {
        ...one,
        letters: one.letters.slice(0, -1),
        nonce: Uint8Array.of(one.letters.charCodeAt(one.letters.length - 1) & 255, ...one.nonce),
      };
      expect(hex(moved)).not.toBe(hex(one));
    }),
  );
});

test('a comment is hidden by its salt, and no comment is 32 zeros', () => {
  const salt = new Uint8Array(16).fill(7);
  const expected = createHash('sha256').update(salt).update('Nhiệt tình').digest();
  expect(Buffer.from(commentHash('Nhiệt tình', salt))).toEqual(expected);
  expect(commentHash('Nhiệt tình', new Uint8Array(16))).not.toEqual(Uint8Array.from(expected));
  expect(commentHash(null, salt)).toEqual(new Uint8Array(32));
});
