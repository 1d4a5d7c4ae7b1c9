import type { Comment, CommentList } from '../../../shared/contract/comment.ts';

/** Whether a comment can be read and was not on this device. */
export function isUnread(comment: Comment, read: ReadonlySet<string>): boolean {
  return comment.state !== 'removed' && !read.has(comment.id);
}

/** How many of some comments were not read: "3", or "50+" when there may be more on further pages. */
export function unreadWords(
  { comments, next }: CommentList,
  read: ReadonlySet<string>,
): string | null {
  const unread = comments.filter((comment) => isUnread(comment, read));
  const mayBeMore = next !== null && unread.at(-1) === comments.at(-1);
  return unread.length === 0 ? null : `${unread.length}${mayBeMore ? '+' : ''}`;
}
