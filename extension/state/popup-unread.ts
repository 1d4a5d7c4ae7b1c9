import { signal } from '@preact/signals';
import type { Me } from '../../shared/contract/member.ts';
import { readKept } from '../platform/kept-answers.ts';
import type { PairedMember } from '../platform/membership.ts';
import { readCommentIds } from '../platform/read-comments.ts';
import { askComments, ownMember } from './inbox/ask-inbox.ts';
import { unreadWords } from './inbox/unread.ts';

/** How many of the officer's newest comments were not read on this device: "3", "50+"; null for none. */
export const unread = signal<string | null>(null);

export async function countKeptUnread(): Promise<void> {
  const [kept, read] = await Promise.all([readKept('comments'), readCommentIds()]);
  unread.value = kept && unreadWords(kept.value, read);
}

/** Counts anew with what the server has; nothing for members who are no officers. @throws ApiError */
export async function countUnread(member: PairedMember, me: Me): Promise<void> {
  const own = ownMember(member, me);
  if (own === null) return;
  await askComments(own);
  await countKeptUnread();
}
