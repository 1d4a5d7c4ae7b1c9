import { writeXlsxStream } from 'hucre/xlsx';
import { csvFile, csvLine } from '../../shared/export/csv.ts';
import type { ReportRow } from '../../shared/report/report-rows.ts';
import { paced } from './paced.ts';

/** How much of a table is written before it is sent on. */
const CHUNK = 16 * 1024;
/** Of the columns in characters: text first, then figures. */
const WIDTHS = [20, 34, 18, 16, 34, 9, 9, 9, 10, 9, 9, 9, 9, 10, 24];

/** The rows as a workbook of one sheet, made while it is read: in memory is one chunk of it. */
export function workbookOf(rows: Iterable<ReportRow>, name: string): ReadableStream<Uint8Array> {
  const columns = WIDTHS.map((width) => ({ width }));
  return paced(withoutBlanks(rows), (some) =>
    writeXlsxStream(some, { name, columns, repeatHeaders: false }),
  );
}

function* withoutBlanks(rows: Iterable<ReportRow>): Generator<(string | number | null)[]> {
  for (const row of rows) yield row.map((cell) => (cell === '' ? null : cell));
}

/** The rows as CSV, made while it is read. */
export function tableOf(rows: Iterable<ReportRow>): ReadableStream<Uint8Array> {
  const chunks = tableChunks(rows);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

function* tableChunks(rows: Iterable<ReportRow>): Generator<string, undefined> {
  let chunk = csvFile([]);
  for (const row of rows) {
    chunk += csvLine(row);
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
