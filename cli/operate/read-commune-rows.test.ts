import { expect, test } from 'vitest';
import { readCommuneRows } from './read-commune-rows.ts';

test('a row becomes a commune, with what a spreadsheet leaves around it', () => {
  const text =
    '\uFEFFID, Name ,origins,mailbox\r\n binh-my ,"Xã Bình Mỹ",https://a.vn https://b.vn,\r\n\r\n';
  expect(readCommuneRows(text)).toEqual({
    faults: [],
    provinces: [],
    rows: [
      {
        row: 2,
        commune: {
          id: 'binh-my',
          name: 'Xã Bình Mỹ',
          origins: ['https://a.vn', 'https://b.vn'],
          sets: ['nam-khong', 'ba-the-hien'],
          contacts: {},
        },
      },
    ],
  });
});

test('a province is named where a row gives its name, and has one name', () => {
  const { rows, provinces, faults } = readCommuneRows(
    'id,name,province,province-name\nxa-mot,Xã Một,tinh-a,Tỉnh A\nxa-hai,Xã Hai,tinh-a,\n' +
      'xa-ba,Xã Ba,tinh-a,Tỉnh Khác\nxa-bon,Xã Bốn,,Tỉnh B\nxa-nam,Xã Năm,tinh-c,\n',
  );
  expect(provinces).toEqual([{ id: 'tinh-a', name: 'Tỉnh A' }]);
  expect(rows.map(({ commune }) => [commune.id, commune.province])).toEqual([
    ['xa-mot', 'tinh-a'],
    ['xa-hai', 'tinh-a'],
    ['xa-nam', 'tinh-c'],
  ]);
  expect(faults.map(({ row, what }) => [row, what.split(':')[0]])).toEqual([
    [4, 'province-name'],
    [5, 'province-name'],
  ]);
});

test('rows at fault are named as a spreadsheet counts, and the column with them', () => {
  const { rows, faults } = readCommuneRows(
    'id,name,mailbox\nxa-mot,Xã Một,\nXã Hai,Xã Hai,\nxa-ba,Xã Ba,khong-phai-thu\nxa-mot,Xã Một,\n',
  );
  expect(rows.map(({ commune }) => commune.id)).toEqual(['xa-mot']);
  expect(faults.map(({ row, what }) => [row, what.split(':')[0]])).toEqual([
    [3, 'id'],
    [4, 'contacts/mailbox'],
    [5, 'id'],
  ]);
});

test('a name that a comma has torn apart names no commune, nor does a quote without an end', () => {
  const { rows, faults } = readCommuneRows(
    'id,name\nxa-mot,Xã Một\n\nxa-hai,Xã Hai, tỉnh A\nxa-ba,Xã Ba\nxa-bon,"Xã Bốn\nxa-nam,Xã Năm\n',
  );
  expect(rows.map(({ row, commune }) => [row, commune.id])).toEqual([
    [2, 'xa-mot'],
    [5, 'xa-ba'],
  ]);
  expect(faults.map(({ row }) => row)).toEqual([4, 6]);
});

test.each([
  ['name\nXã Một\n', 'column-missing'],
  ['id,name,colour\nxa-mot,Xã Một,xanh\n', 'column-strange'],
])('%j is no table of communes', (text, reason) => {
  expect(() => readCommuneRows(text)).toThrow(reason);
});
