import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecovery, writeRecovery } from './recovery.ts';

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
const places = fc.nat({ max: 64 });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a seed comes back from its groups, also when they are typed as people type', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const groups = writeRecovery(seed);
      expect(groups.map(({ length }) => length)).toEqual(Array(13).fill(5));
      for (const typed of [groups.join(' '), groups.join('-').toLowerCase(), groups.join('\n')]) {
        expect(readRecovery(typed)).toEqual({ seed });
      }
      const lookalikes = groups.join(' ').replaceAll('0', 'o').replaceAll('1', 'l');
      expect(readRecovery(lookalikes)).toEqual({ seed });
    }),
  );
});

test('every single wrong character is found, with the group that it stands in', () => {
  fc.assert(
    fc.property(seeds, places, fc.integer({ min: 1, max: 31 }), (seed, at, by) => {
      const typed = [...writeRecovery(seed).join('')];
      typed[at] = ALPHABET[(ALPHABET.indexOf(typed[at] ?? '') + by) % 32] ?? '';
      expect(readRecovery(typed.join(''))).toEqual({ wrong: [Math.floor(at / 5) + 1] });
    }),
  );
});

test('two exchanged groups and two exchanged characters are found', () => {
  fc.assert(
    fc.property(seeds, fc.nat({ max: 12 }), fc.nat({ max: 12 }), (seed, one, other) => {
      const groups = [...writeRecovery(seed)];
      const [first = '', second = ''] = [groups[one], groups[other]];
      fc.pre(one !== other);
      groups[one] = second;
      groups[other] = first;
      expect(readRecovery(groups.join(' '))).toHaveProperty('wrong');
      const swapped = `${first[1]}${first[0]}${first.slice(2)}`;
      fc.pre(swapped !== first);
      groups[one] = swapped;
      groups[other] = second;
      expect(readRecovery(groups.join(' '))).toEqual({ wrong: [one + 1] });
    }),
  );
});

test('what is missing, too much or no character of the alphabet is pointed out', () => {
  const groups = writeRecovery(new Uint8Array(32).fill(9));
  expect(readRecovery('')).toEqual({ wrong: Array.from({ length: 13 }, (_, at) => at + 1) });
  expect(readRecovery(groups.slice(0, 12).join(' '))).toEqual({ wrong: [13] });
  expect(readRecovery(`${groups.join(' ')} 7`)).toEqual({ wrong: [13] });
  expect(readRecovery(groups.join(' ').replace(/^./u, 'U'))).toEqual({ wrong: [1] });
});

test('only 32 bytes are a seed', () => {
  expect(() => writeRecovery(new Uint8Array(31))).toThrow(RangeError);
});
