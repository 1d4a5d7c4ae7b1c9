import type { Tables } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** One page of the write-ahead log as an operator reads it: what became of the tables. */
export interface Change {
  /** Hashes of the codes that were spent in it. */
  readonly spent: readonly string[];
  /** Rows that came into the box in it. */
  readonly boxed: readonly Row[];
}

const name = (value: unknown): string => String(value);

/** What changed from one copy of the database to the next. */
export function changeBetween(before: Tables, after: Tables): Change {
  const spentIn = (tables: Tables) =>
    (tables['visit_code'] ?? []).filter(({ request }) => request !== null);
  const known = new Set(spentIn(before).map(({ hash }) => name(hash)));
  const keys = new Set((before['box'] ?? []).map(({ key }) => name(key)));
  return {
    spent: spentIn(after)
      .map(({ hash }) => name(hash))
      .filter((hash) => !known.has(hash)),
    boxed: (after['box'] ?? []).filter(({ key }) => !keys.has(name(key))),
  };
}

/**
 * Link codes to opened ratings by all that an operator has: the order of
 * changes, and the order of rows before and after the release. People rate soon after
 * they open a code, so the first code that was spent and has no rating yet is
 * taken for that of the next rating. `read` is what the operator can read of a
 * row of the box: its rating's content when the box is not sealed.
 *
 * @returns the content of a rating for each hash of a code.
 */
export function linkCodes(
  history: readonly Change[],
  opened: readonly string[],
  read: (row: Row) => string | null,
): ReadonlyMap<string, string> {
  const waiting: string[] = [];
  const places = history.flatMap(({ boxed }) => boxed.map(({ key }) => name(key))).toSorted();
  const links = new Map<string, string>();
  for (const { spent, boxed } of history) {
    waiting.push(...spent);
    for (const row of boxed) {
      const code = waiting.shift();
      const guess = opened[places.indexOf(name(row['key']))] ?? '';
      if (code !== undefined) links.set(code, read(row) ?? guess);
    }
  }
  return links;
}
