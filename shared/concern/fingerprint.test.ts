import { expect, test } from 'vitest';
import { readCrockford } from '../token/crockford.ts';
import { fingerprintOf } from './fingerprint.ts';

test('a fingerprint is the first 100 bits of the SHA-256, in groups that can be read out', () => {
  // SHA-256 of "abc" (FIPS 180-2, appendix B.1) begins with ba7816bf8f01cfea414140de5.
  const fingerprint = fingerprintOf(new TextEncoder().encode('abc'));
  expect(fingerprint).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/u);
  const bits = readCrockford(fingerprint)
    .map((five) => five.toString(2).padStart(5, '0'))
    .join('');
  expect(BigInt(`0b${bits}`).toString(16)).toBe('ba7816bf8f01cfea414140de5');
});
