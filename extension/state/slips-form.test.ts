import { beforeEach, expect, test } from 'vitest';
import { chosen, formFault, readCount, toggleOfficer, typedCount } from './slips-form.ts';

beforeEach(() => {
  chosen.value = [];
  typedCount.value = '8';
});

test.each([
  ['1', 1],
  [' 200 ', 200],
  ['0', null],
  ['201', null],
  ['-3', null],
  ['2.5', null],
  ['1e2', null],
  ['', null],
  ['tám', null],
])('%j is read as %j', (typed, number) => {
  expect(readCount(typed)).toBe(number);
});

test('one to four officers can be named, and pressing again takes one back', () => {
  expect(formFault.value).toBe('noOfficer');
  for (const id of ['a', 'b', 'c', 'd']) toggleOfficer(id);
  expect(formFault.value).toBeNull();
  toggleOfficer('e');
  expect(formFault.value).toBe('tooManyOfficers');
  toggleOfficer('b');
  expect(formFault.value).toBeNull();
  expect(chosen.value).toEqual(['a', 'c', 'd', 'e']);
});

test('a number that cannot be issued at once is a fault', () => {
  toggleOfficer('a');
  typedCount.value = '201';
  expect(formFault.value).toBe('noCount');
});
