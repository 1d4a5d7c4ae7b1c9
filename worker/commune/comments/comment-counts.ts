import { stateAt } from '../../../shared/comments/moderation.ts';
import type { CommentCounts } from '../../../shared/contract/comment.ts';

/** What the board needs to count comments at any moment. */
export interface ReleasedComments {
  /** How many nobody has decided on, by the moment (ms since 1970) of their release. */
  readonly held: readonly { readonly publishedAt: number; readonly comments: number }[];
  readonly removed: number;
  readonly contested: number;
}

/**
 * In how many of the newest releases, the open one included, a comment may still
 * wait for a decision: within a week there is one, or one that was late besides.
 */
const UNDECIDED_RELEASES = 5;

export function commentCounts(sql: SqlStorage): ReleasedComments {
  const held = sql
    .exec<{ publishedAt: number; comments: number }>(
      `SELECT published_at AS publishedAt, count(*) AS comments
         FROM comment JOIN release ON release.number = comment.release
        WHERE comment.state = 'held' AND release.state = 'published'
          AND comment.release > (SELECT max(number) FROM release) - ? GROUP BY release.number`,
      UNDECIDED_RELEASES,
    )
    .toArray();
  const { removed, contested } = sql
    .exec<{ removed: number; contested: number }>(
      `SELECT (SELECT count(*) FROM comment WHERE state = 'removed') AS removed,
              (SELECT count(*) FROM comment WHERE contest_state = 'open') AS contested`,
    )
    .one();
  return { held, removed, contested };
}

/** The counts at a moment: what nobody decided on in time waits no more. */
export function countsAt(
  { held, removed, contested }: ReleasedComments,
  now: number,
): CommentCounts {
  const waiting = held.filter(({ publishedAt }) => stateAt('held', publishedAt, now) === 'held');
  return { held: waiting.reduce((sum, { comments }) => sum + comments, 0), removed, contested };
}
