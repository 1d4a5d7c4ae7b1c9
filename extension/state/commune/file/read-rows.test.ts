import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile } from '../../../../shared/export/csv.ts';
import { readRows } from './read-rows.ts';
import { ROWS_AT_MOST } from './rows-at-most.ts';

const row = { line: 2, position: 'Công chức Tư pháp', desk: 'Quầy 1', name: 'Cán bộ mẫu' };

test.each([
  ['commas', 'Chức danh,Quầy,Họ tên\r\nCông chức Tư pháp,Quầy 1,Cán bộ mẫu\r\n'],
  ['semicolons', 'Chức danh;Quầy;Họ tên\nCông chức Tư pháp;Quầy 1;Cán bộ mẫu'],
  ['tabs', 'Chức danh\tQuầy\tHọ tên\r\nCông chức Tư pháp\tQuầy 1\tCán bộ mẫu\r\n'],
  ['another order', 'HỌ VÀ TÊN:,Quầy (số),CHỨC VỤ\nCán bộ mẫu,Quầy 1,Công chức Tư pháp'],
  ['no marks', 'ho ten,quay,chuc danh\nCán bộ mẫu,Quầy 1,Công chức Tư pháp'],
  ['English', 'Name,Desk,Job title\nCán bộ mẫu,Quầy 1,Công chức Tư pháp'],
  ['quotes', '"Position","Desk","Name"\n"Công chức Tư pháp","Quầy\n1","Cán bộ mẫu"\n'],
  ['blanks', 'Chức danh,Quầy,Họ tên\n  Công  chức Tư pháp ,\u00a0Quầy 1,Cán bộ mẫu\u200b\n,,\n'],
])('a list with %s is read', (_, text) => {
  expect(readRows(text)).toEqual({ rows: [row], ignored: [] });
});

test('a title above the headings, empty lines and further columns do no harm; lines are counted as the spreadsheet does', () => {
  const text =
    'DANH SÁCH CÔNG CHỨC,,,\n\nSTT,Chức danh,Quầy,Điện thoại\n1,Công chức Tư pháp,Quầy 1,0226\n\n2,Công chức Địa chính,Quầy 2,0226\n';
  expect(readRows(text)).toEqual({
    rows: [
      { line: 4, position: 'Công chức Tư pháp', desk: 'Quầy 1', name: '' },
      { line: 6, position: 'Công chức Địa chính', desk: 'Quầy 2', name: '' },
    ],
    ignored: ['STT', 'Điện thoại'],
  });
});

test('the line with which Excel names the separator is no officer, and is counted; a short list is enough', () => {
  const text = 'sep=;\r\nChức danh;Quầy\r\nCông chức Tư pháp;Quầy 1\r\n';
  expect(readRows(text)).toMatchObject({ rows: [{ line: 3, desk: 'Quầy 1' }] });
});

test.each([
  ['', { fault: 'empty' }],
  ['\n , \n', { fault: 'empty' }],
  ['Chức danh,Quầy\n', { fault: 'empty' }],
  ['Công chức Tư pháp,Quầy 1\n', { fault: 'header' }],
  ['Chức danh,Họ tên\nCông chức,Mẫu\n', { fault: 'header' }],
  ['Chức danh,Quầy\nCông chức,Quầy 1\n"Công chức,Quầy 2\n', { fault: 'quotes', line: 3 }],
])('what cannot be read is named: %j', (text, fault) => {
  expect(readRows(text)).toEqual(fault);
});

test('a file takes a few hundred rows and no more', () => {
  const rows = (count: number) => `Chức danh,Quầy\n${'Công chức,Quầy 1\n'.repeat(count)}`;
  expect(readRows(rows(ROWS_AT_MOST))).toHaveProperty('rows.length', ROWS_AT_MOST);
  expect(readRows(rows(ROWS_AT_MOST + 1))).toEqual({ fault: 'many' });
});

test('our own list comes back as it was, formulas and quotes included', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 40 })
    .map((value) => value.replaceAll(/\s+/gu, ' ').trim().normalize('NFC'))
    .filter((value) => value !== '' && !value.startsWith("'"));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, words), { minLength: 1 }), (officers) => {
      const file = csvFile([['Chức danh', 'Quầy', 'Họ tên'], ...officers]);
      const reading = readRows(file.slice(1));
      const read = 'rows' in reading ? reading.rows : [];
      expect(read.map(({ position, desk, name }) => [position, desk, name])).toEqual(officers);
    }),
  );
});
