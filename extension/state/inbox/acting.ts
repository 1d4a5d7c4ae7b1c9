import { signal } from '@preact/signals';
import type { NewContest } from '../../../shared/contract/comment.ts';
import { pledgeStatement } from '../../../shared/pledge/pledge-statement.ts';
import * as api from '../../api/inbox.ts';
import { signText } from '../../platform/device-key.ts';
import { textHash } from '../../platform/text-hash.ts';
import { asOfficer, askComments, askNotes, askPledge } from './ask-inbox.ts';
import { loadMore, replaceComment } from './comments.ts';
import { attempt, notes, officerHere, pledge } from './inbox-page.ts';

/** The comment that the officer is saying something against. */
export const contesting = signal<string | null>(null);

export async function more(): Promise<void> {
  const own = officerHere();
  if (own !== null) await attempt(() => loadMore(own));
}

/** Whether the pledge is being signed. */
export const signing = signal(false);

/** Asks leader and overseer to look at a comment again. */
export async function contest(comment: string, body: NewContest): Promise<void> {
  const own = officerHere();
  if (own === null) return;
  await attempt(async () => {
    replaceComment(await asOfficer(own, (call) => api.contestComment(call, comment, body)));
    contesting.value = null;
    // So that the device keeps it too; the page may hold more than that.
    await askComments(own);
  });
}

/** Writes a note on a release; true when it is kept. */
export async function writeNote(release: number, text: string): Promise<boolean> {
  const own = officerHere();
  if (own === null) return false;
  return attempt(async () => {
    await asOfficer(own, (call) => api.writeNote(call, { release, text }));
    notes.value = await askNotes(own);
  });
}

/** Takes a note back. */
export async function removeNote(release: number): Promise<void> {
  const own = officerHere();
  if (own === null) return;
  await attempt(async () => {
    await asOfficer(own, (call) => api.removeNote(call, release));
    notes.value = await askNotes(own);
  });
}

/**
 * Signs the very text that the page shows with this device's key. When it is no
 * longer the commune's the server refuses, and the page shows the new one.
 */
export async function signPledge(): Promise<void> {
  const own = officerHere();
  const shown = pledge.value?.value;
  if (own === null || shown === undefined) return;
  const { member, officer } = own;
  signing.value = true;
  await attempt(async () => {
    const version = await textHash(shown.text);
    const newest = await askPledge(own);
    const parts = { commune: member.commune, officer, version, day: newest.value.today };
    try {
      const signature = await signText(member.key, pledgeStatement(parts));
      const { day } = parts;
      await asOfficer(own, (call) => api.signPledge(call, { version, day, signature }));
    } finally {
      pledge.value = await askPledge(own);
    }
  });
  signing.value = false;
}
