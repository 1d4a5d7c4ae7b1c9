import { scrub } from '../../../shared/comments/scrub/scrub.ts';
import type { Comment, NewContest } from '../../../shared/contract/comment.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { marks } from '../../../shared/text/vi.ts';
import type { Refusal } from '../../problem.ts';
import { commentAt, withoutWishes } from './comment-lists.ts';
import { findComment, storeContest } from './comment-store.ts';

/** Which officer contests, and when (ms since 1970). */
interface Contesting {
  readonly officer: string;
  readonly now: number;
}

/**
 * Ask that a comment be looked at again, once, by the officer whom it is on.
 * One that the officer may not read is as if it were not there.
 */
export function contestComment(
  sql: SqlStorage,
  id: string,
  { officer, now }: Contesting,
  { reason, note }: NewContest,
): Comment | Refusal {
  const row = findComment(sql, id);
  if (row?.officer !== officer) return { refused: 'not-found' };
  const comment = commentAt(row, now);
  if (comment.state === 'held') return { refused: 'not-found' };
  if (comment.state === 'removed') return { refused: 'already-removed' };
  if (comment.contest !== null) return { refused: 'already-contested' };
  // An explanation may name whom the comment does not.
  const kept = note === undefined ? null : scrub(note, marks);
  const contest = { reason, note: kept, day: dayInVietnam(now), state: 'open' } as const;
  storeContest(sql, id, contest);
  return withoutWishes({ ...comment, contest });
}
