import { DECIDE_WITHIN } from '../../../shared/comments/moderation.ts';
import type { LetterCounts } from '../../../shared/contract/letter.ts';
import { correspondenceAt } from './letter-lists.ts';
import { type LetterRow, SHOWN_LETTERS } from './letter-store.ts';

/** How many letters were asked for, written and answered, at a moment (ms since 1970). */
export function letterCounts(sql: SqlStorage, now: number): LetterCounts {
  const rows = sql.exec<LetterRow>(SHOWN_LETTERS, now - DECIDE_WITHIN).toArray();
  const unsent = rows.filter(({ kind }) => kind === null);
  const waiting = unsent.filter(({ mailbox }) => mailbox !== null);
  const count = (part: Partial<LetterRow>): number =>
    rows.filter((row) => Object.entries(part).every(([name, value]) => row[name] === value)).length;
  return {
    asked: rows.length,
    waiting: waiting.length,
    overdue: waiting.filter((row) => correspondenceAt(row, now).overdue).length,
    missed: unsent.length - waiting.length,
    sent: {
      thanks: count({ kind: 'thanks' }),
      apology: count({ kind: 'apology' }),
      explanation: count({ kind: 'explanation' }),
    },
    settled: count({ answer: 'settled' }),
    unsettled: count({ answer: 'unsettled' }),
  };
}
