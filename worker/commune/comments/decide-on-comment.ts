import { decide, type Decision, type Moderator } from '../../../shared/comments/moderation.ts';
import type { Comment } from '../../../shared/contract/comment.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import type { Refusal } from '../../problem.ts';
import { tellEverybody } from '../log/event-log.ts';
import { closeMailbox } from '../letters/letter-store.ts';
import { commentAt } from './comment-lists.ts';
import { findComment, storeDecision } from './comment-store.ts';

/** Who decides what, and when (ms since 1970). */
interface Deciding {
  readonly by: Moderator;
  readonly decision: Decision;
  readonly now: number;
}

/** Decide on a released comment, and see what it is then. */
export function decideOnComment(
  sql: SqlStorage,
  id: string,
  { by, decision, now }: Deciding,
): Comment | Refusal {
  const row = findComment(sql, id);
  if (row === null) return { refused: 'not-found' };
  const { state, removal } = commentAt(row, now);
  const wish = removal === null ? null : { agreed: null, ...removal };
  const decided = decide({ state, removal: wish }, by, decision);
  if (decided === null) return { refused: 'already-removed' };
  storeDecision(sql, row, decided, now);
  if (decided.removal !== null && decided.removal.agreed !== null) {
    closeMailbox(sql, id);
    const { by: role, reason, agreed } = decided.removal;
    tellEverybody(sql, { type: 'comment-removed', day: dayInVietnam(now), role, agreed, reason });
  }
  const after = findComment(sql, id);
  return after === null ? { refused: 'not-found' } : commentAt(after, now);
}
