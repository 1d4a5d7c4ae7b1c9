import type { CodeCount, CodeIssuer } from '../../../shared/contract/code.ts';
import type { PeriodCodes } from '../../../shared/contract/report.ts';
import { isFigure } from '../../../shared/statistics/published-figures.ts';

/** In place of an officer: the commune, where a code for two officers counts once. */
export const WHOLE_COMMUNE = '';

interface CountRow extends Record<string, SqlStorageValue> {
  officer: string;
  issuer: CodeIssuer;
  issued: number;
  used_shown: number | null;
  disputed_shown: number | null;
}

/** Codes that count together: those of one issuer for the same officers. */
export interface Counted {
  readonly officers: readonly string[];
  readonly issuer: CodeIssuer;
}

/** Count codes as issued in the week of a release. */
export function countIssued(
  sql: SqlStorage,
  { officers, issuer }: Counted,
  codes: number,
  release: number,
): void {
  for (const officer of [WHOLE_COMMUNE, ...officers]) {
    sql.exec(
      `INSERT INTO code_week (release, officer, issuer, codes) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET codes = codes + excluded.codes`,
      release,
      officer,
      issuer,
      codes,
    );
    sql.exec(
      `INSERT INTO code_count (officer, issuer, issued) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET issued = issued + excluded.issued`,
      officer,
      issuer,
      codes,
    );
  }
}

/** How many codes the whole commune issued in the week of a release, exactly. */
export function issuedInWeek(sql: SqlStorage, release: number): Record<CodeIssuer, number> {
  const rows = sql
    .exec<{ issuer: CodeIssuer; codes: number }>(
      'SELECT issuer, codes FROM code_week WHERE release = ? AND officer = ?',
      release,
      WHOLE_COMMUNE,
    )
    .toArray();
  const issued = { software: 0, sheet: 0, officer: 0 };
  for (const { issuer, codes } of rows) issued[issuer] = codes;
  return issued;
}

/** What may be told about codes, by officer. */
export function shownCodeCounts(sql: SqlStorage): ReadonlyMap<string, readonly CodeCount[]> {
  const rows = sql
    .exec<CountRow>(
      `SELECT officer, issuer, issued, used_shown, disputed_shown FROM code_count
        ORDER BY officer, issuer`,
    )
    .toArray();
  const counts = Map.groupBy(rows, ({ officer }) => officer);
  return new Map([...counts].map(([officer, some]) => [officer, some.map(fromRow)]));
}

function fromRow({ issuer, issued, used_shown, disputed_shown }: CountRow): CodeCount {
  return { issuer, issued, used: used_shown, disputed: disputed_shown };
}

/** Codes issued in the weeks of some releases, and how many more these showed as used, by officer. */
export function codesBetween(
  sql: SqlStorage,
  { first, last }: { readonly first: number; readonly last: number },
): ReadonlyMap<string, readonly PeriodCodes[]> {
  const rows = sql
    .exec<{ officer: string; issuer: CodeIssuer; issued: number; used: number }>(
      `SELECT officer, issuer, sum(codes) AS issued, sum(used) AS used FROM code_week
        WHERE release BETWEEN ? AND ? GROUP BY officer, issuer ORDER BY officer, issuer`,
      first,
      last,
    )
    .toArray();
  const counts = Map.groupBy(rows, ({ officer }) => officer);
  return new Map(
    [...counts].map(([officer, some]) => [
      officer,
      // Each release shows five more or none; a figure rests on ten.
      some.map(({ issuer, issued, used }) => ({
        issuer,
        issued,
        used: isFigure(used) ? used : null,
      })),
    ]),
  );
}
