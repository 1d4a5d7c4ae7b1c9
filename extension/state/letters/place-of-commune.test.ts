import { expect, test } from 'vitest';
import { placeOf } from './place-of-commune.ts';

test.each([
  ['Xã Bình Mỹ', 'Bình Mỹ'],
  ['Phường Phù Vân', 'Phù Vân'],
  ['Đặc khu Cô Tô', 'Cô Tô'],
  ['Bình Mỹ', 'Bình Mỹ'],
])('letters of %s are dated from %s', (commune, place) => {
  expect(placeOf(commune)).toBe(place);
});
