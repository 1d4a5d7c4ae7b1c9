import { expect, test } from 'vitest';
import { sheetsFor, slipSheets } from './slip-sheets.ts';

function codes(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `CODE${number}`);
}

const sheetsOf = (count: number) => [
  ...slipSheets(codes(count), (code) => `https://a.vn/#${code}`),
];

test.each([
  [1, [1]],
  [8, [8]],
  [9, [8, 1]],
  [20, [8, 8, 4]],
])('%i slips lie on sheets of %j', (count, sizes) => {
  expect(sheetsOf(count).map((sheet) => sheet.length)).toEqual(sizes);
  expect(sheetsFor(count)).toBe(sizes.length);
});

test('every code is on one slip, in the order in which they were issued', () => {
  const printed = sheetsOf(200).flatMap((sheet) => sheet.map(({ code }) => code));
  expect(printed).toEqual(codes(200));
});

test("each slip's picture is that of its own code", () => {
  const paths = sheetsOf(16).flatMap((sheet) => sheet.map(({ qr }) => qr.path));
  expect(new Set(paths).size).toBe(16);
});
