import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupVisitCode, makeVisitCode, readVisitCode } from './visit-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.uint8Array({ minLength: 17, maxLength: 17 }).map(makeVisitCode);

test('a code has 18 characters of the alphabet and reads as itself', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{18}$/u);
      expect(readVisitCode(code)).toBe(code);
    }),
  );
});

test('a code carries 85 bits: every change of the random part gives another code', () => {
  const five = fc.uint8Array({ min: 0, max: 31, minLength: 17, maxLength: 17 });
  fc.assert(
    fc.property(five, five, (one, other) => {
      expect(makeVisitCode(one) === makeVisitCode(other)).toBe(String(one) === String(other));
    }),
  );
  expect(() => makeVisitCode(new Uint8Array(16))).toThrow(RangeError);
});

test('groups, lower case, spaces, hyphens and look-alike letters are forgiven', () => {
  const loosely = (code: string) => [
    groupVisitCode(code),
    groupVisitCode(code).toLowerCase(),
    ` ${groupVisitCode(code).replaceAll('-', '\u00a0')}\n`,
    code.replaceAll('0', 'O').replaceAll('1', 'I'),
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
  ];
  fc.assert(
    fc.property(codes, (code) => {
      for (const typed of loosely(code)) expect(readVisitCode(typed)).toBe(code);
    }),
  );
  expect(groupVisitCode('ABCDEFGHJKMNPQRSTV')).toBe('ABC-DEF-GHJ-KMN-PQR-STV');
});

test('every single wrong character is found, at every place', () => {
  const wrong = (code: string) =>
    Array.from(code, (right, at) =>
      [...ALPHABET]
        .filter((other) => other !== right)
        .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
    ).flat();
  fc.assert(
    fc.property(codes, (code) => {
      expect(wrong(code)).toHaveLength(18 * 31);
      for (const typed of wrong(code)) expect(readVisitCode(typed)).toBeNull();
    }),
  );
});

test('every exchange of two different characters is found, however far apart', () => {
  const exchanged = (code: string, one: number, other: number) => {
    const letters = [...code];
    [letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? ''];
    return letters.join('');
  };
  fc.assert(
    fc.property(codes, (code) => {
      for (let one = 0; one < 18; one += 1) {
        for (let other = one + 1; other < 18; other += 1) {
          const typed = exchanged(code, one, other);
          expect(readVisitCode(typed)).toBe(typed === code ? code : null);
        }
      }
    }),
  );
});

test('what is too short, too long or of other letters is no code', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(readVisitCode(code.slice(1))).toBeNull();
      expect(readVisitCode(`${code}0`)).toBeNull();
      expect(readVisitCode(code.replace(/^./u, 'U'))).toBeNull();
      expect(readVisitCode(code.replace(/^./u, 'Đ'))).toBeNull();
    }),
  );
  expect(readVisitCode('')).toBeNull();
});
