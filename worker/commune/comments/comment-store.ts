import {
  type CommentState,
  contestAfter,
  type ContestState,
  type Moderated,
  type Moderator,
  type RemovalReason,
} from '../../../shared/comments/moderation.ts';
import type { Comment } from '../../../shared/contract/comment.ts';
import { newServerId } from '../../registry/random.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A row of the table, with the moment (ms since 1970) of its release. */
export interface CommentRow extends Record<string, SqlStorageValue> {
  id: string;
  officer: string;
  release: number;
  state: CommentState;
  text: string | null;
  removal_by: Moderator | null;
  removal_reason: RemovalReason | null;
  removal_asked_on: number | null;
  removal_agreed: Moderator | null;
  removed_on: number | null;
  contest_state: ContestState | null;
  contest_reason: RemovalReason | null;
  contest_note: string | null;
  contest_day: string | null;
  published_at: number;
}

/** Comments of published releases; nothing of any other is read by anybody. */
export const PUBLISHED_COMMENTS = `
  SELECT comment.id, officer, comment.release, comment.state, text, removal_by, removal_reason,
         removal_asked_on, removal_agreed, removed_on,
         contest_state, contest_reason, contest_note, contest_day, published_at
    FROM comment JOIN release ON release.number = comment.release
   WHERE release.state = 'published'`;

/** The comment of an opened rating, and the salt that hides it in the rating's leaf. */
export interface OpenedComment {
  readonly officer: string;
  readonly text: string;
  readonly salt: string | null;
}

/** Keep the comment of an opened rating until somebody decides on it; returns its id. */
export function holdComment(sql: SqlStorage, release: number, comment: OpenedComment): string {
  const id = newServerId();
  sql.exec(
    `INSERT INTO comment (id, officer, release, state, text, salt)
     VALUES (?, ?, ?, 'held', ?, ?)`,
    id,
    comment.officer,
    release,
    comment.text,
    comment.salt,
  );
  return id;
}

export function findComment(sql: SqlStorage, id: string): CommentRow | null {
  const rows = sql.exec<CommentRow>(`${PUBLISHED_COMMENTS} AND comment.id = ?`, id).toArray();
  return rows[0] ?? null;
}

/** What an officer has against a comment. */
type Contest = NonNullable<Exclude<Comment, { state: 'removed' }>['contest']>;

export function storeContest(sql: SqlStorage, id: string, contest: Contest): void {
  sql.exec(
    `UPDATE comment SET contest_state = ?2, contest_reason = ?3, contest_note = ?4,
       contest_day = ?5 WHERE id = ?1`,
    id,
    contest.state,
    contest.reason,
    contest.note,
    contest.day,
  );
}

/** Store what was decided. A removed comment loses its text and its salt, and what was said against it; of the moment only the day is kept. */
export function storeDecision(
  sql: SqlStorage,
  { id, contest_state: contest }: Pick<CommentRow, 'id' | 'contest_state'>,
  decided: Moderated,
  now: number,
): void {
  const { state, removal } = decided;
  const removed = state === 'removed';
  const today = now - (now % DAY);
  sql.exec(
    `UPDATE comment SET state = ?2, text = iif(?3, NULL, text),
       salt = iif(?3, NULL, salt), removal_by = ?4, removal_reason = ?5,
       removal_asked_on = ?6, removal_agreed = ?7, removed_on = ?8, contest_state = ?9,
       contest_note = iif(?3, NULL, contest_note) WHERE id = ?1`,
    id,
    state,
    removed ? 1 : 0,
    removal?.by ?? null,
    removal?.reason ?? null,
    removal === null || removed ? null : today,
    removal?.agreed ?? null,
    removed ? today : null,
    contestAfter(contest, decided),
  );
}
