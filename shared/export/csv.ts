/** Excel reads a CSV file as UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u;

/** A number that we computed cannot be a formula; only text comes from people. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * One line of a CSV file (RFC 4180), ended by CRLF. Text is quoted, its quotes are doubled,
 * and an apostrophe stands before what a spreadsheet would compute.
 */
export function csvLine(values: readonly (string | number)[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

/** A whole CSV file, with the mark that makes Excel read Vietnamese; `lines` includes the header. */
export function csvFile(lines: Iterable<readonly (string | number)[]>): string {
  return BYTE_ORDER_MARK + Array.from(lines, csvLine).join('');
}
