import { expect, test } from 'vitest';
import { Series } from './series.ts';

function seriesOf(values: readonly number[], bounds: readonly number[] = []): Series {
  const series = new Series(bounds);
  for (const value of values) series.add(value);
  return series;
}

test('nine values show nothing, and the tenth shows them all', () => {
  const series = seriesOf([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(series.shown()).toEqual({ count: 0, sum: 0, upTo: [] });
  series.add(2);
  expect(series.shown()).toEqual({ count: 10, sum: 11, upTo: [] });
});

test('between two tens nothing moves, neither sum nor bucket', () => {
  const series = seriesOf(Array<number>(10).fill(4), [1, 5]);
  const before = series.shown();
  for (const value of [0, 9, 2]) {
    series.add(value);
    expect(series.shown()).toEqual(before);
  }
});

test('a bucket holds what is at most its bound, the smaller ones included', () => {
  const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(seriesOf(values, [0, 4, 100]).shown().upTo).toEqual([1, 5, 10]);
});
