import type { Sighting, Sightings } from './watched-tables.ts';

/** Something by which an operator can put rows into an order. */
export type Order<Row> = (row: Row) => number;

/** When, among all that was ever written, a row was; 0 for one that never was. */
export function written(row: Sighting | undefined): number {
  return row === undefined ? 0 : row.commit + row.place;
}

/** The order of names in hexadecimal, by their first six bytes. */
export function byName(name: string): number {
  return Number.parseInt(name.slice(0, 12), 16);
}

/**
 * Which row of the box each code led to: people rate soon after they open a
 * code, so a rating is taken for that of the newest code that has none yet.
 *
 * @param spent codes by their hashes, as they were spent
 * @returns the key of the box for the hash of each code
 */
export function codesToBox(spent: Sightings, box: Sightings): ReadonlyMap<string, string> {
  const events = [
    ...[...spent].map(([name, row]) => ({ name, at: written(row), isCode: true })),
    ...[...box].map(([name, row]) => ({ name, at: written(row), isCode: false })),
  ].toSorted((one, other) => one.at - other.at);
  const open: string[] = [];
  const links = new Map<string, string>();
  for (const { name, isCode } of events) {
    if (isCode) open.push(name);
    const code = isCode ? undefined : open.pop();
    if (code !== undefined) links.set(code, name);
  }
  return links;
}

/** Rows, how they are ordered, and within which group each is to be found. */
export interface Ordered<Row> {
  readonly rows: readonly Row[];
  readonly order: Order<Row>;
  readonly group: (row: Row) => string;
}

/** Match rows with others one to one, by their orders within each group; equal ones by lot. */
export function matched<One, Other>(
  ones: Ordered<One>,
  others: Ordered<Other>,
): ReadonlyMap<One, Other> {
  const groups = Map.groupBy(others.rows, others.group);
  const links = new Map<One, Other>();
  const taken = new Set<Other>();
  for (const [group, rows] of Map.groupBy(ones.rows, ones.group)) {
    const there = inOrder(groups.get(group) ?? [], others.order);
    for (const [at, row] of inOrder(rows, ones.order).entries()) {
      const other = there[Math.floor((at * there.length) / rows.length)];
      if (other === undefined || taken.has(other)) continue;
      taken.add(other);
      links.set(row, other);
    }
  }
  return links;
}

function inOrder<Row>(rows: readonly Row[], order: Order<Row>): readonly Row[] {
  return rows
    .map((row) => ({ row, at: order(row), lot: Math.random() }))
    .toSorted((one, other) => one.at - other.at || one.lot - other.lot)
    .map(({ row }) => row);
}
