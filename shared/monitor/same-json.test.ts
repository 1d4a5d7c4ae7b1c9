import { expect, test } from 'vitest';
import { isSameJson } from './same-json.ts';

const value = { share: { low: 0.1, high: 0.2 }, list: [1, null, 'a'] };

test('the same is the same, in whatever order fields stand', () => {
  expect(isSameJson(value, { list: [1, null, 'a'], share: { high: 0.2, low: 0.1 } })).toBe(true);
});

test.each([
  { ...value, list: [1, null] },
  { ...value, list: [null, 1, 'a'] },
  { ...value, list: { 0: 1, 1: null, 2: 'a' } },
  { ...value, share: null },
  { ...value, share: { low: 0.1, high: 0.2, more: undefined } },
  { share: value.share },
  'value',
])('%j is something else', (other) => {
  expect(isSameJson(value, other)).toBe(false);
  expect(isSameJson(other, value)).toBe(false);
});
