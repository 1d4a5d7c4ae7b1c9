import type { CodeIssuer } from '../../../shared/contract/code.ts';
import type { Thresholds } from '../../../shared/statistics/release-rule.ts';
import { type Counted, WHOLE_COMMUNE } from './code-counts.ts';

/** What is told of codes by the rule of a release. */
type Use = 'used' | 'disputed';

interface UseRow extends Record<string, SqlStorageValue> {
  officers: string;
  issuer: CodeIssuer;
  more: number;
}

export function countUsed(sql: SqlStorage, counted: Counted): void {
  count(sql, 'used', counted);
}

export function countDisputed(sql: SqlStorage, counted: Counted): void {
  count(sql, 'disputed', counted);
}

function count(sql: SqlStorage, use: Use, { officers, issuer }: Counted): void {
  sql.exec(
    `INSERT INTO code_use (officers, issuer, ${use}) VALUES (?, ?, 1)
     ON CONFLICT DO UPDATE SET ${use} = ${use} + 1`,
    JSON.stringify(officers.toSorted()),
    issuer,
  );
}

/**
 * Show with a release how many codes were used and disputed. Codes of one issuer
 * for the same officers are a cell: it is told of as a whole, once it is as large
 * as the rule asks and has grown by as much. Figures of officers and of the
 * commune are sums over such cells, so no difference of them tells on a few codes.
 */
export function showCodeUse(sql: SqlStorage, release: number, { total, step }: Thresholds): void {
  for (const use of ['used', 'disputed'] as const) {
    const enough = `${use} >= ?1 AND ${use} - ${use}_shown >= ?2`;
    const rows = sql
      .exec<UseRow>(
        `SELECT officers, issuer, ${use} - ${use}_shown AS more FROM code_use WHERE ${enough}`,
        total,
        step,
      )
      .toArray();
    for (const row of rows) showMore(sql, use, release, row);
    sql.exec(`UPDATE code_use SET ${use}_shown = ${use} WHERE ${enough}`, total, step);
  }
}

function showMore(sql: SqlStorage, use: Use, release: number, row: UseRow): void {
  const { issuer, more } = row;
  for (const officer of [WHOLE_COMMUNE, ...(JSON.parse(row.officers) as string[])]) {
    sql.exec(
      `UPDATE code_count SET ${use}_shown = coalesce(${use}_shown, 0) + ?3
        WHERE officer = ?1 AND issuer = ?2`,
      officer,
      issuer,
      more,
    );
    if (use === 'used') showInWeek(sql, release, { officer, issuer, more });
  }
}

function showInWeek(
  sql: SqlStorage,
  release: number,
  { officer, issuer, more }: { officer: string; issuer: CodeIssuer; more: number },
): void {
  sql.exec(
    `INSERT INTO code_week (release, officer, issuer, codes, used) VALUES (?, ?, ?, 0, ?)
     ON CONFLICT DO UPDATE SET used = used + excluded.used`,
    release,
    officer,
    issuer,
    more,
  );
}
