import type { OpenedRating } from './opened-ratings.ts';
import { openBox, type TwoWeeks } from './two-weeks.ts';

/** What really belongs together; the operator does not know it. */
export interface Truth {
  /** The rating that each code led to. */
  readonly ofCode: ReadonlyMap<string, OpenedRating>;
  /** The rating that lay in each row of the box. */
  readonly ofBox: ReadonlyMap<string, OpenedRating>;
  /** The row of the second box to which each row of the first was moved that waited on. */
  readonly moved: ReadonlyMap<string, string>;
}

/** The truth, as both boxes' keys and the citizens tell it. */
export function truthOf(
  { backups, keys, groups }: TwoWeeks,
  opened: readonly OpenedRating[],
): Truth {
  const first = openBox(backups.end, 1, keys[0]);
  const second = openBox(backups.secondEnd, 2, keys[1]);
  const byNonce = new Map(opened.map((rating) => [rating.nonce, rating]));
  const ofBox = joined(new Map([...first, ...second]), byNonce);
  const places = new Map([...second].map(([key, nonce]) => [nonce, key]));
  const codes = groups.flatMap(({ visits }) => visits.map(({ code, boxed }) => [code, boxed]));
  return {
    ofBox,
    ofCode: joined(new Map(codes as [string, string][]), ofBox),
    moved: joined(first, places),
  };
}

function joined<Value>(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [key, through] of from) {
    const value = to.get(through);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
