import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvFile, csvLine } from './csv.ts';

const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 5,
});

/** What another program reads in the file, with the byte order mark off, as Excel does it. */
const readBack = (file: string): string[][] =>
  Papa.parse<string[]>(file.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);

test('another reader finds the same rows, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(rows, (lines) => {
      const expected = lines.map((line) =>
        line.map((value) => (/^[=+\-@＝＋－＠\t\r\n]/u.test(value) ? `'${value}` : value)),
      );
      expect(readBack(csvFile(lines))).toEqual(expected);
    }),
  );
});

test('no text that a spreadsheet reads begins like a formula', () => {
  const dangerous = fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'),
      fc.string(),
    )
    .map(([sign, rest]) => sign + rest);
  fc.assert(
    fc.property(dangerous, (value) => {
      expect(readBack(csvFile([[value]]))).toEqual([[`'${value}`]]);
    }),
  );
});

test('quotes, commas, line breaks and Vietnamese stay inside their field', () => {
  const line = ['Công chức "Tư pháp", Hộ tịch', 'Quầy 1\nbên trái', 'ông/bà'];
  expect(readBack(csvFile([line]))).toEqual([line]);
});

test('numbers stand without quotes or apostrophe, negative ones too', () => {
  expect(csvLine([-3, 0.25, '-3'])).toBe('-3,0.25,"\'-3"\r\n');
});

test('the file begins with the byte order mark and an empty one has nothing else', () => {
  expect(csvFile([])).toBe('\u{FEFF}');
});
