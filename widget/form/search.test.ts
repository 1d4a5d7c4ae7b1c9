import { expect, test } from 'vitest';
import { searchOfficers } from './search.ts';

const officers = [
  { id: '1', desk: 'Quầy 1', position: 'Công chức Tư pháp – Hộ tịch' },
  { id: '2', desk: 'Quầy 2', position: 'Công chức Địa chính – Xây dựng' },
  { id: '3', desk: 'Quầy 3', position: 'Công chức Văn hóa – Xã hội', name: 'Người Thứ Ba' },
];

function found(query: string): readonly string[] {
  return searchOfficers(officers, query).map(({ id }) => id);
}

test('an officer is found by desk, position or name', () => {
  expect(found('Quầy 2')).toEqual(['2']);
  expect(found('Hộ tịch')).toEqual(['1']);
  expect(found('thứ ba')).toEqual(['3']);
});

test('without accents, in any case and order, and with composed or decomposed letters', () => {
  expect(found('DIA CHINH')).toEqual(['2']);
  expect(found('dựng xây')).toEqual(['2']);
  expect(found('hộ tịch'.normalize('NFD'))).toEqual(['1']);
});

test('nothing asked for lists everybody, nonsense nobody', () => {
  expect(found('  ')).toEqual(['1', '2', '3']);
  expect(found('thuế')).toEqual([]);
});
