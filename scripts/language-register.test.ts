import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageRegister, languagesAmong } from './language-register.ts';

const folder = new URL('../shared/text/', import.meta.url);

test('a language is a file named by its code, Vietnamese first', () => {
  const files = [
    'en.ts',
    'fill.ts',
    'languages.test.ts',
    'languages.ts',
    'tyz.ts',
    'vi.ts',
    'km.md',
  ];
  expect(languagesAmong(files)).toEqual(['vi', 'en', 'tyz']);
});

test('the register names every language that there is; the build writes it', () => {
  const register = languageRegister(languagesAmong(readdirSync(folder)));
  expect(readFileSync(new URL('languages.ts', folder), 'utf8')).toBe(register);
});
