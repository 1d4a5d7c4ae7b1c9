import { expect, test } from 'vitest';
import { association, tooManyRight } from './chance.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const shuffled = (values: readonly number[]) =>
  values
    .map((value) => ({ value, lot: Math.random() }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ value }) => value);

test('seven right of one group are rarer than one in a thousand, six are not', () => {
  expect(tooManyRight(1, 1000)).toBe(7);
  expect(tooManyRight(3, 1000)).toBeGreaterThan(7);
});

test('random matches are never too many', () => {
  const most = tooManyRight(1, 1e8);
  for (let run = 0; run < 2000; run += 1) {
    const right = shuffled(upTo(50)).filter((value, at) => value === at).length;
    expect(right).toBeLessThan(most);
  }
});

test('the same order is as far from chance as can be, and backwards to the other side', () => {
  const values = upTo(101);
  expect(association(values, values)).toBeCloseTo(10);
  expect(association(values, values.toReversed())).toBeCloseTo(-10);
});

test('an order that is half there is found, and shuffled ones are not', () => {
  const values = upTo(400);
  const half = values.map((value) => (value % 2 === 0 ? value : 400 * Math.random()));
  expect(association(values, half)).toBeGreaterThan(5.5);
  for (let run = 0; run < 200; run += 1) {
    expect(Math.abs(association(values, shuffled(values)))).toBeLessThan(5.5);
  }
});

test('what is the same for all has no order', () => {
  expect(association([1, 1, 1, 1], [1, 2, 3, 4])).toBe(0);
});
