import type { Opening } from '../../../shared/statistics/release-rule.ts';

/** Write down what a release opens, before the first rating is moved. */
export function decideOpenings(sql: SqlStorage, decided: readonly Opening[]): void {
  for (const { officer, channel } of decided) {
    sql.exec('INSERT INTO opening (officer, channel) VALUES (?, ?)', officer, channel);
  }
  // A row of its own says that the decision is made, even when nothing opens.
  sql.exec("INSERT INTO opening (officer, channel) VALUES ('', '')");
}

/** What the release in preparation opens, or null while that is not decided. */
export function decidedOpenings(sql: SqlStorage): readonly Opening[] | null {
  const rows = sql
    .exec<{ officer: string; channel: string }>('SELECT officer, channel FROM opening')
    .toArray();
  return rows.length === 0 ? null : rows.filter(({ channel }) => channel !== '');
}
