import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CommuneId, Origin, plainName, plainText, RandomId, ServerId } from './fields.ts';
import { hiddenCharacters } from './hidden-characters.ts';

describe('plain text', () => {
  const text = plainText(10);

  test('is trimmed and composed, so that it is counted as people see it', () => {
    expect(v.parse(text, ' Nguyễn '.normalize('NFD'))).toBe('Nguyễn');
    expect(v.parse(text, 'ệ'.repeat(10).normalize('NFD'))).toHaveLength(10);
    expect(v.is(text, 'ệ'.repeat(11))).toBe(false);
  });

  test('is not empty, not even by spaces', () => {
    for (const empty of ['', ' ', '\n\t', '\u00a0\u3000']) expect(v.is(text, empty)).toBe(false);
  });

  test('may have lines, emoji that are joined, and every letter of Vietnamese', () => {
    for (const fine of ['một\nhai', '👨‍👩‍👧', 'Ăâđêôơư', 'ỹựữặ']) expect(v.is(text, fine)).toBe(true);
  });

  test('has no character that hides, reorders or is half of one', () => {
    const hidden = ['\0', '\u001b', '\u007f', '\u0085', '\u061c', '\u200b', '\u200e', '\u200f'];
    const turning = [
      '\u202a',
      '\u202e',
      '\u2066',
      '\u2069',
      '\u2060',
      '\ufeff',
      '\ud800',
      '\udfff',
    ];
    for (const character of [...hidden, ...turning]) {
      expect(v.is(text, `a${character}b`)).toBe(false);
      expect(hiddenCharacters.test(character)).toBe(true);
    }
  });

  test('has no letter under a pile of marks, whatever the script', () => {
    const piled = `e${'\u0301'.repeat(40)}`;
    expect(v.is(plainText(100), piled)).toBe(false);
    for (const fine of ['ệ'.normalize('NFD'), 'नमस्ते', 'ប្រឹក្សា', 'שָׁלוֹם', '1️⃣']) {
      expect(v.is(plainText(100), fine)).toBe(true);
    }
  });

  test('once read stays as it is when read again', () => {
    const any = plainText(1000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const read = v.safeParse(any, input);
        if (read.success) expect(v.parse(any, read.output)).toBe(read.output);
      }),
    );
  });
});

test('a name is not written in letters that only look like others', () => {
  const name = plainName(80);
  const fine = ['Nguyễn Văn Mẫu', 'Công chức Tư pháp – Hộ tịch', 'Quầy số 1 (A)', 'Иван Иванов'];
  for (const one of fine) expect(v.is(name, one)).toBe(true);
  const cyrillic = 'Nguyễn Văn \u0410n';
  const greek = 'Tr\u03b1n';
  const fullWidth = 'Ｑuầy 1';
  const mathematical = '𝐍guyễn';
  const joined = 'Nguyễn\u200d Văn';
  for (const one of [cyrillic, greek, fullWidth, mathematical, joined]) {
    expect(v.is(name, one)).toBe(false);
  }
});

test('a name stands on one line, and no other space makes another name of it', () => {
  const name = plainName(80);
  for (const one of ['Quầy  1', 'Quầy\n1', 'Quầy\u00a01', 'Quầy\t 1', 'Quầy\u30001']) {
    expect(v.parse(name, one)).toBe('Quầy 1');
  }
});

test.each([
  ['binh-my', true],
  ['xa1', true],
  ['a'.repeat(40), true],
  ['a'.repeat(41), false],
  ['Binh-My', false],
  ['bình-mỹ', false],
  ['-binh', false],
  ['binh--my', false],
  ['binh-', false],
  ['', false],
  ['~', false],
  ['a\n', false],
])('%j as the name of a commune: %s', (name, fits) => {
  expect(v.is(CommuneId, name)).toBe(fits);
});

test('a random id is 128 bits in base64url, with no other way to write the same bits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const id = Buffer.from(bytes).toString('base64url');
      expect(v.is(RandomId, id)).toBe(true);
      const others = [...'BCDEFxyz019-_'].map((end) => id.slice(0, -1) + end);
      for (const other of others) expect(v.is(RandomId, other)).toBe(false);
    }),
  );
  for (const wrong of [
    '',
    'A'.repeat(21),
    'A'.repeat(23),
    `${'A'.repeat(21)}=`,
    `${'+'.repeat(21)}A`,
  ]) {
    expect(v.is(RandomId, wrong)).toBe(false);
  }
});

test('an identity of the server has 16 characters of Crockford’s alphabet', () => {
  expect(v.is(ServerId, '0123456789abcdef')).toBe(true);
  expect(v.is(ServerId, 'ghjkmnpqrstvwxyz')).toBe(true);
  for (const letter of 'ilouA-') expect(v.is(ServerId, letter.repeat(16))).toBe(false);
});

test.each([
  ['https://xa.example.vn', true],
  ['http://localhost:8788', true],
  ['http://127.0.0.1:8788', true],
  ['https://xa.example.vn/', false],
  ['https://xa.example.vn/trang', false],
  ['https://user@xa.example.vn', false],
  ['https://*.example.vn', false],
  ['//xa.example.vn', false],
  ['null', false],
  ['javascript:alert(1)', false],
])('%s as an origin: %s', (origin, fits) => {
  expect(v.is(Origin, origin)).toBe(fits);
});
