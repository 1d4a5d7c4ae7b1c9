import { computed, signal } from '@preact/signals';
import { type Topic, topicsOf } from '../../../shared/comments/topics.ts';
import type { Comment, CommentList } from '../../../shared/contract/comment.ts';
import { listOfficerComments } from '../../api/inbox.ts';
import { type Kept, readKept } from '../../platform/kept-answers.ts';
import { noteRead, noteUnread, readCommentIds } from '../../platform/read-comments.ts';
import { asOfficer, askComments, type OwnMember } from './ask-inbox.ts';
import { isUnread } from './unread.ts';

/** When the server last confirmed the newest comments; null before the first time. */
export const commentsConfirmedAt = signal<number | null>(null);
export const comments = signal<readonly Comment[]>([]);
/** What to ask after for more; null when these are all. */
export const next = signal<string | null>(null);
export const readIds = signal<ReadonlySet<string>>(new Set());

/** Only comments that speak of this criterion; null for all. */
export const topic = signal<Topic | null>(null);
export const onlyUnread = signal(false);
/** Of these it is shown what was unread when the choice was made: reading one must not take it away. */
const unreadAtChoice = signal<ReadonlySet<string>>(new Set());

export const unreadCount = computed(
  () => comments.value.filter((comment) => isUnread(comment, readIds.value)).length,
);

/** The comments that the choices leave, by release, the newest first. */
export const shownReleases = computed(() => {
  const left = comments.value.filter(
    (comment) =>
      (!onlyUnread.value || unreadAtChoice.value.has(comment.id)) &&
      (topic.value === null || speaksOf(comment, topic.value)),
  );
  const releases = [...new Set(left.map(({ release }) => release))];
  return releases.map((release) => ({
    release,
    on: left.filter((one) => one.release === release),
  }));
});

/** How many of the comments here speak of a criterion. */
export function countSpeakingOf(wanted: Topic): number {
  return comments.value.filter((comment) => speaksOf(comment, wanted)).length;
}

function speaksOf(comment: Comment, wanted: Topic): boolean {
  return comment.state !== 'removed' && topicsOf(comment.text).includes(wanted);
}

export function chooseUnread(only: boolean): void {
  const unread = comments.value.filter((comment) => isUnread(comment, readIds.value));
  unreadAtChoice.value = new Set(unread.map(({ id }) => id));
  onlyUnread.value = only;
}

export async function showKeptComments(): Promise<void> {
  readIds.value = await readCommentIds();
  show(await readKept('comments'));
}

/** Asks for the newest comments. @throws ApiError */
export async function loadComments(own: OwnMember): Promise<void> {
  show(await askComments(own));
}

function show(kept: Kept<CommentList> | null): void {
  comments.value = kept?.value.comments ?? [];
  next.value = kept?.value.next ?? null;
  commentsConfirmedAt.value = kept?.confirmedAt ?? null;
}

/** Brings the next page of the list, which the device does not keep. @throws ApiError */
export async function loadMore(own: OwnMember): Promise<void> {
  const after = next.value;
  if (after === null) return;
  const { value } = await asOfficer(own, (call) => listOfficerComments(call, after, null));
  comments.value = [...comments.value, ...(value?.comments ?? [])];
  next.value = value?.next ?? null;
}

export async function markRead(ids: readonly string[]): Promise<void> {
  readIds.value = new Set([...readIds.value, ...ids]);
  await noteRead(ids);
}

export async function markAllRead(): Promise<void> {
  await markRead(comments.value.map(({ id }) => id));
}

export async function markUnread(id: string): Promise<void> {
  readIds.value = new Set([...readIds.value].filter((one) => one !== id));
  await noteUnread(id);
}

/** Puts a comment in the place of what it was. */
export function replaceComment(changed: Comment): void {
  comments.value = comments.value.map((one) => (one.id === changed.id ? changed : one));
}
