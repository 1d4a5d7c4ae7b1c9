import Papa from 'papaparse';
import { plain } from '../plain.ts';
import { ROWS_AT_MOST } from './rows-at-most.ts';
import { type Columns, type Field, readColumns } from './read-columns.ts';

/** Above the headings of a list there are often a title and a date. */
const HEADINGS_WITHIN = 10;

/** A row of the file; `line` as spreadsheets number it. */
export type Row = Readonly<Record<Field, string>> & { readonly line: number };

export type Reading =
  | { readonly rows: readonly Row[]; readonly ignored: readonly string[] }
  | { readonly fault: 'empty' | 'header' | 'many' }
  | { readonly fault: 'quotes'; readonly line: number };

/** Reads a list of officers, whatever separates its columns and in whatever order they stand. */
export function readRows(text: string): Reading {
  const readings = separators.map((separator) => readSeparated(text, separator));
  const [first = { fault: 'empty' }] = readings;
  // Only with the right separator are there headings to be found.
  return readings.find((reading) => !('fault' in reading && reading.fault === 'header')) ?? first;
}

const separators = [',', ';', '\t', '|'];

function readSeparated(text: string, delimiter: string): Reading {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (data.every(isBlank)) return { fault: 'empty' };
  const columns = data.slice(0, HEADINGS_WITHIN).map(readColumns);
  const heading = columns.findIndex((found) => found !== null);
  const found = columns[heading];
  if (!found) return { fault: 'header' };
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open !== undefined) return { fault: 'quotes', line: (open.row ?? 0) + 1 };
  return rowsBelow(data, heading, found);
}

function rowsBelow(data: readonly string[][], heading: number, columns: Columns): Reading {
  const rows = data
    .map((cells, at) => ({ cells, line: at + 1 }))
    .slice(heading + 1)
    .filter(({ cells }) => !isBlank(cells))
    .map(({ cells, line }) => ({ ...officerIn(cells, columns), line }));
  if (rows.length === 0) return { fault: 'empty' };
  return rows.length > ROWS_AT_MOST ? { fault: 'many' } : { rows, ignored: columns.ignored };
}

function officerIn(cells: readonly string[], { places }: Columns): Record<Field, string> {
  const cell = (field: Field) => plain(unguarded(cells[places[field] ?? -1] ?? ''));
  return { position: cell('position'), desk: cell('desk'), name: cell('name') };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Takes away the apostrophe that keeps a spreadsheet from computing, which our own lists have too. */
function unguarded(cell: string): string {
  return /^'[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
