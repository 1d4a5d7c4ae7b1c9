import Papa from 'papaparse';
import * as v from 'valibot';
import { type NewCommune, NewCommuneSchema } from '../../shared/contract/commune.ts';
import { type NewProvince, NewProvinceSchema } from '../../shared/contract/province.ts';
import { Stop } from '../command/stop.ts';

/** A commune as a row of the table asks for it; rows count from 2, below the header, as a spreadsheet shows them. */
export interface CommuneRow {
  readonly row: number;
  readonly commune: NewCommune;
}

export interface RowFault {
  readonly row: number;
  /** The column, and what is wrong there. */
  readonly what: string;
}

const needed = ['id', 'name'];
const contactColumns = new Set(['hotline', 'mailbox', 'zalo', 'other']);
const columns = new Set([...needed, 'origins', 'province', 'province-name', ...contactColumns]);

/**
 * Reads a table of communes: `id,name` and, if there, `origins` (apart by
 * spaces), `province` (its name in addresses), `province-name` (to make it by, in
 * one row of it or more), `hotline`, `mailbox`, `zalo`, `other`. A row at fault, or
 * torn, is left out and named.
 *
 * @throws Stop for a table without these columns.
 */
export function readCommuneRows(text: string): {
  rows: readonly CommuneRow[];
  /** Those that the table gives a name. */
  provinces: readonly NewProvince[];
  faults: readonly RowFault[];
} {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const fields = meta.fields ?? [];
  const strange = fields.find((field) => !columns.has(field));
  const missing = needed.find((field) => !fields.includes(field));
  if (strange !== undefined) throw new Stop('column-strange', { column: strange });
  if (missing !== undefined) throw new Stop('column-missing', { column: missing });
  return sortOut(data, tornRows(errors));
}

/** What tears rows apart, by their place: a quote without an end, or a comma too many. Cells missing at the end are empty. */
function tornRows(errors: readonly Papa.ParseError[]): ReadonlyMap<number, string> {
  return new Map(
    errors
      .filter(({ code }) => code !== 'TooFewFields')
      // Of quotes papaparse counts the head too.
      .map(({ type, row = 0, message }) => [type === 'Quotes' ? row - 1 : row, message]),
  );
}

function sortOut(data: readonly Record<string, string>[], torn: ReadonlyMap<number, string>) {
  const rows: CommuneRow[] = [];
  const faults: RowFault[] = [];
  const seen = new Set<string>();
  const provinces = new Map<string, NewProvince>();
  for (const [at, cells] of data.entries()) {
    if (isEmpty(cells)) continue;
    const row = at + 2;
    const parsed = v.safeParse(NewCommuneSchema, fromCells(cells));
    const what = torn.get(at);
    if (what !== undefined) faults.push({ row, what });
    else if (!parsed.success) faults.push({ row, what: faultOf(parsed.issues[0]) });
    else if (seen.has(parsed.output.id)) faults.push({ row, what: `id: ${parsed.output.id} ×2` });
    else {
      const wrong = noteProvince(provinces, cells);
      if (wrong === null) rows.push({ row, commune: parsed.output });
      else faults.push({ row, what: wrong });
    }
    seen.add(cells['id']?.trim() ?? '');
  }
  return { rows, provinces: [...provinces.values()], faults };
}

function isEmpty(cells: Record<string, string>): boolean {
  return Object.values(cells).join('').trim() === '';
}

/** Notes the province that a row names; what is wrong with its name, or null. */
function noteProvince(
  provinces: Map<string, NewProvince>,
  cells: Record<string, string>,
): string | null {
  const [id = '', name = ''] = [cells['province']?.trim(), cells['province-name']?.trim()];
  if (name === '') return null;
  const parsed = v.safeParse(NewProvinceSchema, { id, name });
  if (!parsed.success) return `province-name: ${parsed.issues[0].message}`;
  const known = provinces.get(id)?.name ?? name;
  if (known !== name) return `province-name: ${known} ≠ ${name}`;
  provinces.set(id, parsed.output);
  return null;
}

function fromCells(cells: Record<string, string>) {
  const { id = '', name = '', origins = '', province = '' } = cells;
  const contacts = Object.entries(cells).filter(
    ([column, cell]) => contactColumns.has(column) && cell.trim() !== '',
  );
  return {
    id: id.trim(),
    name: name.trim(),
    origins: origins.split(/\s+/u).filter((origin) => origin !== ''),
    contacts: Object.fromEntries(contacts),
    ...(province.trim() === '' ? {} : { province: province.trim() }),
  };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const column = (issue.path ?? []).map(({ key }) => String(key)).join('/');
  return `${column}: ${issue.message}`;
}
