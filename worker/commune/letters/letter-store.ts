import type { CommentState } from '../../../shared/comments/moderation.ts';
import type { LetterAnswer } from '../../../shared/contract/letter.ts';
import type { ReplyKind } from '../../../shared/letter/letter.ts';
import { mailboxAddress } from '../../../shared/letter/mailbox.ts';
import { readProfile } from '../profile.ts';

/** A comment whose writer asked for a letter; what is null has not come yet, or is erased. */
export interface LetterRow extends Record<string, SqlStorageValue> {
  comment: string;
  /** Whom the comment is on; '' for the commune's pool. */
  officer: string;
  release: number;
  /** In ms since 1970. */
  published_at: number;
  comment_state: CommentState;
  comment_text: string | null;
  mailbox: string | null;
  address: string | null;
  kind: ReplyKind | null;
  writer: string | null;
  text: string | null;
  sent_on: string | null;
  answer: LetterAnswer | null;
}

/** Takes a moment (ms since 1970): a comment that is held is read from then on at the latest. */
export const SHOWN_LETTERS = `
  SELECT letter.comment, comment.officer, comment.release, published_at,
         comment.state AS comment_state, comment.text AS comment_text,
         mailbox, address, kind, writer, letter.text, sent_on, answer
    FROM letter JOIN comment ON comment.id = letter.comment
    JOIN release ON release.number = comment.release
   WHERE release.state = 'published' AND (comment.state <> 'held' OR published_at <= ?)`;

/** What is stored of a letter when it is sent. */
export interface SentLetter {
  readonly comment: string;
  readonly kind: ReplyKind;
  readonly writer: string;
  readonly text: string;
  readonly sealed: Uint8Array;
  readonly sentOn: string;
}

/** Make a place for a letter in reply to a comment. A code is good for one comment alone. */
export function setUpMailbox(
  sql: SqlStorage,
  { comment, release, mailbox }: { comment: string; release: number; mailbox: string },
): void {
  const address = mailboxAddress(mailbox, readProfile(sql).id);
  sql.exec(
    `INSERT INTO letter (comment, release, mailbox, address) VALUES (?, ?, ?, ?)
     ON CONFLICT (mailbox) DO NOTHING`,
    comment,
    release,
    mailbox,
    address,
  );
}

/** The comment was removed: nothing is left to reply to, but a letter that was sent stays. */
export function closeMailbox(sql: SqlStorage, comment: string): void {
  sql.exec('DELETE FROM letter WHERE comment = ? AND kind IS NULL', comment);
}

export function storeLetter(sql: SqlStorage, letter: SentLetter): void {
  const { comment, kind, writer, text, sealed, sentOn } = letter;
  sql.exec(
    `UPDATE letter SET kind = ?2, writer = ?3, text = ?4, sealed = ?5, sent_on = ?6
      WHERE comment = ?1`,
    comment,
    kind,
    writer,
    text,
    sealed,
    sentOn,
  );
}

/** The answer to the letter of a mailbox so far; undefined when there is no such letter. */
export function answerOf(sql: SqlStorage, mailbox: string): LetterAnswer | null | undefined {
  return sql
    .exec<{ answer: LetterAnswer | null }>(
      'SELECT answer FROM letter WHERE mailbox = ? AND kind IS NOT NULL',
      mailbox,
    )
    .toArray()[0]?.answer;
}

export function storeAnswer(sql: SqlStorage, mailbox: string, answer: LetterAnswer): void {
  sql.exec('UPDATE letter SET answer = ? WHERE mailbox = ?', answer, mailbox);
}
