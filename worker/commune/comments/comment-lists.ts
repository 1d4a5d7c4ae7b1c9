import { AGREE_WITHIN, DECIDE_WITHIN, stateAt } from '../../../shared/comments/moderation.ts';
import type { Comment, CommentList } from '../../../shared/contract/comment.ts';
import { POOL } from '../../../shared/statistics/release-rule.ts';
import { type CommentRow, PUBLISHED_COMMENTS } from './comment-store.ts';

const PAGE = 50;

/** Which page is read, and at what moment (ms since 1970). */
export interface PageAt {
  readonly now: number;
  /** The last comment of the page before. */
  readonly after: string | null;
}

/** What leader and overseer may decide on: held comments, and shown ones whose removal one of them or whose officer wants. */
export function heldComments(sql: SqlStorage, page: PageAt): CommentList {
  const waits = `(comment.state = 'held' AND published_at > ?)
              OR (comment.state <> 'removed'
                   AND (removal_asked_on > ? OR contest_state = 'open'))`;
  return list(sql, page, waits, [page.now - DECIDE_WITHIN, page.now - AGREE_WITHIN]);
}

/** All released comments on an officer. */
export function commentsOn(sql: SqlStorage, officer: string, page: PageAt): CommentList {
  return list(sql, page, 'officer = ?', [officer]);
}

/** The comments that an officer may read, and what is left of removed ones. */
export function shownComments(sql: SqlStorage, officer: string, page: PageAt): CommentList {
  const shown = `officer = ? AND (comment.state <> 'held' OR published_at <= ?)`;
  const { comments, next } = list(sql, page, shown, [officer, page.now - DECIDE_WITHIN]);
  return { comments: comments.map(withoutWishes), next };
}

/** A wish that is not fulfilled is between leader and overseer. */
export function withoutWishes(comment: Comment): Comment {
  return comment.state === 'removed' ? comment : { ...comment, removal: null };
}

function list(
  sql: SqlStorage,
  { now, after }: PageAt,
  condition: string,
  values: readonly (string | number)[],
): CommentList {
  const further =
    after === null
      ? ''
      : 'AND (comment.release, comment.id) < (SELECT release, id FROM comment WHERE id = ?)';
  const rows = sql
    .exec<CommentRow>(
      `${PUBLISHED_COMMENTS} AND (${condition}) ${further}
       ORDER BY comment.release DESC, comment.id DESC LIMIT ${PAGE + 1}`,
      ...values,
      ...(after === null ? [] : [after]),
    )
    .toArray();
  const comments = rows.slice(0, PAGE).map((row) => commentAt(row, now));
  return { comments, next: rows.length > PAGE ? (comments.at(-1)?.id ?? null) : null };
}

/** A row as members read it at a moment. */
export function commentAt(row: CommentRow, now: number): Comment {
  const { id, release } = row;
  const officer = row.officer === POOL ? null : row.officer;
  const state = stateAt(row.state, row.published_at, now);
  if (state === 'removed') return { id, officer, release, state, ...tombstone(row) };
  const publishedAt = new Date(row.published_at).toISOString();
  const text = row.text ?? '';
  const wishes = { removal: wishAt(row, now), contest: contestIn(row) };
  return { id, officer, release, state, text, publishedAt, ...wishes };
}

function tombstone({ removal_by: by, removal_reason: reason, ...row }: CommentRow) {
  const agreed = row.removal_agreed;
  if (by === null || reason === null || agreed === null) {
    throw new Error('a comment was removed by less than two, or without a reason');
  }
  const removedOn = new Date(row.removed_on ?? 0).toISOString();
  return { removal: { by, reason, agreed }, removedOn };
}

/** The wish for a removal that still may be agreed to, if there is one. */
function wishAt({ removal_by: by, removal_reason: reason, ...row }: CommentRow, now: number) {
  const lapses = (row.removal_asked_on ?? 0) + AGREE_WITHIN;
  if (by === null || reason === null || now >= lapses) return null;
  return { by, reason, lapsesAt: new Date(lapses).toISOString() };
}

function contestIn(row: CommentRow) {
  const { contest_state: state, contest_reason: reason, contest_day: day } = row;
  if (state === null || reason === null || day === null) return null;
  return { state, reason, note: row.contest_note, day };
}
