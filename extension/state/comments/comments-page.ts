import { signal } from '@preact/signals';
import type { Decision } from '../../../shared/comments/moderation.ts';
import type { Comment } from '../../../shared/contract/comment.ts';
import type { Officer } from '../../../shared/contract/officer.ts';
import * as commentsApi from '../../api/comments.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { officersById } from '../officers-by-id.ts';
import { withSession } from '../session.ts';
import { asking, attempt, memberWith, openTab } from '../tab/member-tab.ts';
import { readRemovals } from './removals.ts';

/** Null until the server said which. */
export const comments = signal<readonly Comment[] | null>(null);
/** What to ask after for more; null when these are all. */
export const next = signal<string | null>(null);
/** The comment that was decided on last, as it is now. */
export const decided = signal<Comment | null>(null);
export const officers = signal<ReadonlyMap<string, Officer>>(new Map());

export function moderator(): PairedMember | null {
  return memberWith(['leader', 'overseer']);
}

export async function openComments(): Promise<void> {
  await openTab();
  await load();
}

/** Asks for the comments anew. Nothing of them is kept on the device. */
export async function load(): Promise<void> {
  const member = moderator();
  if (member === null || asking.value) return;
  decided.value = null;
  await attempt(async () => {
    officers.value = await officersById(member);
    const page = await readPage(member, null);
    comments.value = page.comments;
    next.value = page.next;
  });
  await readRemovals(member);
}

/** Brings the next page of the list. */
export async function more(): Promise<void> {
  const member = moderator();
  if (member === null || next.value === null) return;
  await attempt(async () => {
    const page = await readPage(member, next.value);
    comments.value = [...(comments.value ?? []), ...page.comments];
    next.value = page.next;
  });
}

/** Decides on a comment; one on which nothing is left to decide leaves the list. */
export async function decide(comment: string, decision: Decision): Promise<void> {
  const member = moderator();
  if (member === null || asking.value) return;
  const { server, commune } = member;
  const done = await attempt(async () => {
    const which = { commune, comment };
    const now = await withSession(member, (token) =>
      commentsApi.decideOnComment(server, token, which, decision),
    );
    decided.value = now;
    comments.value = (comments.value ?? []).flatMap((one) =>
      one.id !== now.id ? [one] : left(now),
    );
  });
  if (done && decided.value?.state === 'removed') await readRemovals(member);
}

function left(comment: Comment): readonly Comment[] {
  const waits = comment.state === 'held' || (comment.state === 'shown' && comment.removal !== null);
  return waits ? [comment] : [];
}

function readPage(member: PairedMember, after: string | null) {
  const { server, commune } = member;
  return withSession(member, (token) =>
    commentsApi.listHeldComments(server, token, commune, after),
  );
}
