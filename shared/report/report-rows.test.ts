import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type MadeOfficer, madeReport } from '../../test/client/made-report.ts';
import { csvFile } from '../export/csv.ts';
import { languages } from '../text/languages.ts';
import { report as text } from '../text/vi.ts';
import { type ReportRow, reportRows } from './report-rows.ts';

const words = { ...languages.vi, language: 'vi' };

const desk = (place: number, ratings: number, score = 0.8): MadeOfficer => ({
  desk: `Quầy ${place}`,
  position: 'Công chức Tư pháp – Hộ tịch',
  cells: [
    { channel: 'receipt', ratings, score },
    { channel: 'open', ratings: 12, score: 0.5 },
  ],
});

const rowsOf = (...officers: readonly MadeOfficer[]): readonly ReportRow[] => [
  ...reportRows(madeReport(officers), words),
];

/** Rows below the names of the columns, each by the name of its column. */
function table(rows: readonly ReportRow[]) {
  const names = Object.values(text.columns);
  const head = rows.findIndex(([first]) => first === text.columns.section);
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

describe('a report as rows', () => {
  test('begins with what it covers and which rule it keeps', () => {
    const said = rowsOf(desk(1, 40)).slice(0, 6).flat().join('\n');
    expect(said).toContain('Kỳ công bố 9 (2/3/2026)');
    expect(said).toContain('khi có từ 10 phiếu và mỗi đợt thêm từ 5 phiếu');
    expect(said).toContain('Khoảng tin cậy 95% (Wilson)');
    expect(said).toContain('Số mã đã dùng trên số mã đã cấp');
  });

  test('gives every result with its number of ratings and its interval in whole points', () => {
    const [score, firstPledge] = table(rowsOf(desk(1, 40)));
    expect(score).toMatchObject({
      [text.columns.section]: text.sections.whole,
      [text.columns.channel]: 'Phiếu có mã',
      [text.columns.what]: text.score,
      [text.columns.ratings]: 40,
      [text.columns.value]: 80,
      [text.columns.low]: 65,
      [text.columns.high]: 90,
    });
    expect(firstPledge).toMatchObject({ [text.columns.kept]: 32, [text.columns.ratings]: 40 });
  });

  test('gives the response rate beside the codes that it is made of', () => {
    const codes = table(rowsOf(desk(1, 40))).find((row) => row[text.columns.issued] !== '');
    expect(codes).toMatchObject({
      [text.columns.issued]: 80,
      [text.columns.used]: 40,
      [text.columns.rate]: 50,
    });
  });

  test('says of whom there is too little to tell, and that nobody can be compared', () => {
    const quiet = { ...desk(2, 40), cells: [] };
    const notes = table(rowsOf(desk(1, 40), quiet)).map((row) => row[text.columns.note]);
    expect(notes).toContain(text.notEnough);
    expect(notes.at(-1)).toBe(text.cannotCompare);
  });

  test('says of everybody it lists for a commendation that this is not a ranking', () => {
    const rows = table(
      rowsOf(desk(1, 200, 0.98), ...[2, 3, 4, 5].map((place) => desk(place, 200, 0.6))),
    );
    const listed = rows.filter((row) => row[text.columns.section] === text.sections.shortlist);
    expect(listed).toHaveLength(1);
    expect(listed[0]).toMatchObject({
      [text.columns.who]: 'Quầy 1, Công chức Tư pháp – Hộ tịch',
      [text.columns.note]: text.notRanking,
    });
  });

  test('has no row for a rating: a thousand times as many ratings make as many rows', () => {
    expect(rowsOf(desk(1, 40_000))).toHaveLength(rowsOf(desk(1, 40)).length);
  });

  test('can be read again from CSV, names like formulas with an apostrophe before them', () => {
    const wild = ['=1+1', '+84', '-cộng', '@ai', '"Một", hai', 'Dòng\nhai', 'Đặng Thị Ỷ'];
    const rows = rowsOf(...wild.map((name) => ({ ...desk(1, 40), desk: name, position: name })));
    const read = Papa.parse<string[]>(csvFile(rows).slice(1)).data;
    const names = read.filter(([section]) => section === text.sections.field).map(([, who]) => who);
    expect([...new Set(names)]).toEqual([
      "'=1+1",
      "'+84",
      "'-cộng",
      "'@ai",
      '"Một", hai',
      'Dòng\nhai',
      'Đặng Thị Ỷ',
    ]);
  });
});
