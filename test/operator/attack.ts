import type { CuriousOperator } from './curious-operator.ts';
import { byName, codesToBox, matched, type Order, written } from './linking.ts';
import type { OpenedRating } from './opened-ratings.ts';
import { hex } from './watched-tables.ts';

/** Orders by what they go by. */
export type Orders<Row> = Readonly<Record<string, Order<Row>>>;

/** Everything by which an operator can order rows of the box, which go by their keys. */
export function boxOrders(operator: CuriousOperator): Orders<string> {
  const [box, handled] = [operator.seen('box'), operator.seen('handled')];
  return {
    arrival: (key) => written(box.get(key)),
    key: byName,
    'length of the seal': (key) => sealedLength(operator, key),
    'being taken out': (key) => box.get(key)?.gone ?? 0,
    'being noted as handled': (key) => written(handled.get(key)),
  };
}

/** The length of what is sealed in a row of the box, in bytes. */
export function sealedLength(operator: CuriousOperator, key: string): number {
  const sealed = operator.seen('box').get(key)?.values[2];
  return typeof sealed === 'object' && sealed !== null ? sealed.size : 0;
}

/** Everything by which an operator can order opened ratings. */
export function openedOrders(operator: CuriousOperator): Orders<OpenedRating> {
  const rowOf = ({ leaf }: OpenedRating) => operator.seen('opened').get(String(leaf));
  return {
    leaf: ({ leaf }) => leaf,
    'being written': (rating) => written(rowOf(rating)),
    key: (rating) => byName(hex(rowOf(rating)?.values[1])),
    'length of the comment': ({ comment }) => comment?.length ?? 0,
    'the comment being written': ({ comment }) =>
      comment === null ? 0 : written(operator.seen('comment').get(comment.id)),
    'id of the comment': ({ comment }) => (comment === null ? 0 : byName(comment.id)),
  };
}

/** Every order of one kind with every order of another. */
export function pairsOf<One, Other>(ones: Orders<One>, others: Orders<Other>) {
  return Object.entries(ones).flatMap(([one, by]) =>
    Object.entries(others).map(([other, at]) => ({ name: `${one} – ${other}`, by, at })),
  );
}

/**
 * Link codes to opened ratings: a code to the row of the box that followed it,
 * and that row to a rating by an order of each, within officer and release.
 */
export function linkCodes(
  operator: CuriousOperator,
  opened: readonly OpenedRating[],
  by: Order<string>,
  at: Order<OpenedRating>,
): ReadonlyMap<string, OpenedRating> {
  const codes = operator.seen('visit_code');
  const links = codesToBox(codes, operator.seen('box'));
  const rowOf = (code: string) => links.get(code) ?? '';
  const officersOf = (code: string) => text(codes.get(code)?.values[1]);
  const releaseOf = (code: string) => operator.seen('box').get(rowOf(code))?.values[1];
  return matched(
    {
      rows: [...links.keys()],
      order: (code) => by(rowOf(code)),
      group: (code) => `${officersOf(code)} ${String(releaseOf(code))}`,
    },
    {
      rows: opened,
      order: at,
      group: ({ officer, since }) => `${JSON.stringify([officer])} ${since}`,
    },
  );
}

function text(value: unknown): string {
  return String((value as { readonly bytes: Buffer }).bytes);
}
