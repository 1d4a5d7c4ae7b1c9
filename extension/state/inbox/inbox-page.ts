import { computed, signal } from '@preact/signals';
import type { Me } from '../../../shared/contract/member.ts';
import { type Trouble, troubleIn } from '../../api/error.ts';
import { type Answers, type Kept, readKept } from '../../platform/kept-answers.ts';
import { type Membership, readMembership } from '../../platform/membership.ts';
import { readSnapshot, type Snapshot } from '../../platform/snapshot.ts';
import { askWho, refresh } from '../refresh.ts';
import { markSeen } from '../release-news.ts';
import { askCommune, askNotes, askPledge, type OwnMember, ownMember } from './ask-inbox.ts';
import { loadComments, showKeptComments } from './comments.ts';

/** Undefined until the first read; null when the device was never paired. */
export const membership = signal<Membership | null | undefined>(undefined);
/** The officer's own results, as the popup has them. */
export const snapshot = signal<Snapshot | null>(null);
export const commune = signal<Kept<Answers['commune']> | null>(null);
export const notes = signal<Kept<Answers['notes']> | null>(null);
export const pledge = signal<Kept<Answers['pledge']> | null>(null);
/** Why the last call failed; what is shown is then older. */
export const trouble = signal<Trouble | null>(null);
export const asking = signal(false);

/** The officer's results; null before the first answer, and for members of other roles. */
export const score = computed(() => {
  const results = snapshot.value?.results;
  return results?.kind === 'score' ? results.score : null;
});

/** The officer whose device this is; null when the device is another's, or does not know yet. */
export function officerHere(me: Me | undefined = snapshot.value?.me): OwnMember | null {
  const member = membership.value;
  if (member?.state !== 'paired' || me === undefined) return null;
  return ownMember(member, me);
}

/** Shows what the device keeps, then what the server has. */
export async function openInbox(): Promise<void> {
  const [member, kept] = await Promise.all([readMembership(), readSnapshot()]);
  snapshot.value = kept;
  [commune.value, notes.value, pledge.value] = await Promise.all([
    readKept('commune'),
    readKept('notes'),
    readKept('pledge'),
    showKeptComments(),
  ]);
  membership.value = member;
  await load();
}

/** Asks the server for all that the tab shows, unless a question is under way. */
export async function load(): Promise<void> {
  const member = membership.value;
  if (member?.state !== 'paired' || member.role !== 'officer' || asking.value) return;
  await attempt(async () => {
    snapshot.value = await refresh(member, await askWho(member), snapshot.value);
    await markSeen(snapshot.value);
    const own = officerHere();
    if (own === null) return;
    await loadComments(own);
    [commune.value, notes.value, pledge.value] = await Promise.all([
      askCommune(own),
      askNotes(own),
      askPledge(own),
    ]);
  });
}

/** Does what needs the server; what fails is shown. True when it went well. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  asking.value = true;
  trouble.value = null;
  try {
    await work();
    return true;
  } catch (error) {
    trouble.value = troubleIn(error);
    if (trouble.value === 'proof-refused') await forgetShown();
    return false;
  } finally {
    asking.value = false;
  }
}

/** The device was unpaired, and keeps nothing: neither does the page. */
async function forgetShown(): Promise<void> {
  membership.value = await readMembership();
  snapshot.value = null;
  commune.value = null;
  notes.value = null;
  pledge.value = null;
  await showKeptComments();
}
