// The server puts its marks in Vietnamese, whatever language the page speaks.
import { marks } from '../../shared/text/vi.ts';

const anyMark = new RegExp(
  Object.values(marks)
    .map((mark) => mark.replace(/[[\]]/gu, '\\$&'))
    .join('|'),
  'u',
);

/**
 * Whether a stored comment is the one that was sent, but for pieces in whose
 * place a mark stands: what is left stands in the one sent, in the same order.
 */
export function isScrubbed(sent: string | null, kept: string | null): boolean {
  if (sent === null || kept === null) return sent === kept;
  const [first = '', ...pieces] = kept.split(anyMark);
  const last = pieces.pop();
  if (last === undefined) return sent === kept;
  if (!sent.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = sent.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return sent.length >= at + last.length && sent.endsWith(last);
}
