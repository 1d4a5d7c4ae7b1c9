import { expect, test } from 'vitest';
import { administration } from '../../../../shared/text/vi.ts';
import { checkRows } from './check-rows.ts';

const pattern = administration.file.desk;
const there = [{ id: '0000000000000001', position: 'Công chức Tư pháp', desk: 'Quầy 1' }];

const row = (line: number, position: string, desk: string, name = '') => ({
  line,
  position,
  desk,
  name,
});

test('who is there already is skipped, who is new will be added', () => {
  const rows = [
    row(2, 'Công chức Tư pháp', 'Quầy 1'),
    row(3, 'Công chức Tư pháp', 'Quầy 1', 'Cán bộ mẫu'),
  ];
  expect(checkRows(rows, there, pattern).map(({ state }) => state)).toEqual(['known', 'fresh']);
});

test('a desk by its number alone is the desk that others have', () => {
  const rows = ['1', '01', 'quay 1', 'QUẦY SỐ 1'].map((desk, at) =>
    row(at + 2, 'Công chức Tư pháp', desk, String(at)),
  );
  expect(checkRows(rows, [], pattern).map(({ desk }) => desk)).toEqual(rows.map(() => 'Quầy 1'));
  const others = ['Bàn tiếp dân', 'Quầy 1A', 'Một cửa điện tử'];
  const kept = checkRows(
    others.map((desk, at) => row(at, 'Công chức', desk)),
    [],
    pattern,
  );
  expect(kept.map(({ desk, state }) => [desk, state])).toEqual(
    others.map((desk) => [desk, 'fresh']),
  );
});

test('each fault is named at its field', () => {
  const rows = [
    row(2, '', ''),
    row(3, 'x'.repeat(81), 'y'.repeat(41), 'z'.repeat(81)),
    row(4, '#REF!', '01/02/2026', '#N/A'),
    row(5, 'Công chức', '1-Feb'),
    row(6, 'Công chức', '1.5'),
  ];
  expect(checkRows(rows, [], pattern).map(({ faults }) => faults)).toEqual([
    { position: 'position-none', desk: 'desk-none' },
    { position: 'position-long', desk: 'desk-long', name: 'name-long' },
    { position: 'position-form', desk: 'desk-form', name: 'name-form' },
    { desk: 'desk-form' },
    { desk: 'desk-form' },
  ]);
});

test('two lines that nobody could tell apart are one officer, and the second says of which line it is', () => {
  const rows = [
    row(2, 'Công chức', 'Quầy 1'),
    row(3, 'Công chức', 'Quầy 2'),
    row(4, 'Công chức', '1'),
  ];
  const checked = checkRows(rows, [], pattern);
  expect(checked.map(({ state, twiceOf }) => [state, twiceOf])).toEqual([
    ['fresh', null],
    ['fresh', null],
    ['faulty', 2],
  ]);
});
