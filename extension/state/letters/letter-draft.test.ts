import { expect, test } from 'vitest';
import { letterFrom, missingFields } from './letter-draft.ts';

const known = { commune: 'Xã Bình Mỹ', writer: 'Công chức Tư pháp, Quầy 1' };

test('a letter is its template with what was written and who writes', () => {
  const template = '{commune} cảm ơn.\n\n{detail}\n\n{writer}';
  expect(letterFrom(template, { detail: ' Xin ghi nhận. ' }, known)).toBe(
    'Xã Bình Mỹ cảm ơn.\n\nXin ghi nhận.\n\nCông chức Tư pháp, Quầy 1',
  );
});

test('what nobody wrote yet is a gap, and what was written is never a place to fill', () => {
  expect(letterFrom('{fault} {remedy}', { fault: '{writer}' }, known)).toBe('{writer} …');
});

test('a letter is composed and without hidden characters, as the server takes it', () => {
  expect(letterFrom('{detail}', { detail: 'Ca\u0309m ơn\u200b' }, known)).toBe('Cảm ơn');
});

test('a field that holds only spaces is missing, one that the template leaves out is not', () => {
  expect(missingFields('apology', '{fault}', { fault: '  ' })).toEqual(['fault']);
  expect(missingFields('apology', '{fault}', { fault: 'Chậm' })).toEqual([]);
});
