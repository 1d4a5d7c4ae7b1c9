import { DECIDE_WITHIN } from '../../../shared/comments/moderation.ts';
import type {
  Correspondence,
  CorrespondenceList,
  LetterBox,
} from '../../../shared/contract/letter.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { letterDueOn } from '../../../shared/letter/due.ts';
import { POOL } from '../../../shared/statistics/release-rule.ts';
import { type LetterRow, SHOWN_LETTERS } from './letter-store.ts';

const PAGE = 50;

/** Whose letters are read, and which page of them at what moment (ms since 1970). */
export interface LettersAsked {
  /** Null for the whole commune. */
  readonly officer: string | null;
  readonly box: LetterBox;
  readonly after: string | null;
  readonly now: number;
}

/** How each box is sorted, and what belongs in it. */
const boxes = {
  waiting: { what: 'kind IS NULL AND mailbox IS NOT NULL', order: 'ASC', beyond: '>' },
  sent: { what: 'kind IS NOT NULL', order: 'DESC', beyond: '<' },
} as const;

/** A page of what waits for a letter, or of what has one. */
export function lettersAsked(
  sql: SqlStorage,
  { officer, box, after, now }: LettersAsked,
): CorrespondenceList {
  const { what, order, beyond } = boxes[box];
  const further = `(comment.release, comment.id) ${beyond} (SELECT release, id FROM comment WHERE id = ?3)`;
  const rows = sql
    .exec<LetterRow>(
      `${SHOWN_LETTERS} AND ${what} AND (?2 IS NULL OR officer = ?2) AND (?3 IS NULL OR ${further})
       ORDER BY comment.release ${order}, comment.id ${order} LIMIT ${PAGE + 1}`,
      now - DECIDE_WITHIN,
      officer,
      after,
    )
    .toArray();
  const letters = rows.slice(0, PAGE).map((row) => correspondenceAt(row, now));
  return { letters, next: rows.length > PAGE ? (letters.at(-1)?.comment ?? null) : null };
}

/** A shown comment that a letter was asked for on, or null. */
export function findLetter(sql: SqlStorage, comment: string, now: number): LetterRow | null {
  return (
    sql
      .exec<LetterRow>(`${SHOWN_LETTERS} AND letter.comment = ?`, now - DECIDE_WITHIN, comment)
      .toArray()[0] ?? null
  );
}

/** A row as members read it at a moment. */
export function correspondenceAt(row: LetterRow, now: number): Correspondence {
  const dueOn = letterDueOn(row.published_at);
  return {
    comment: row.comment,
    officer: row.officer === POOL ? null : row.officer,
    release: row.release,
    text: row.comment_text,
    address: row.address,
    dueOn,
    overdue: row.kind === null && dueOn < dayInVietnam(now),
    letter: letterOf(row),
  };
}

function letterOf({ kind, writer, text, sent_on, answer }: LetterRow): Correspondence['letter'] {
  if (kind === null || sent_on === null) return null;
  return { kind, writer: writer || null, text, sentOn: sent_on, answer };
}
