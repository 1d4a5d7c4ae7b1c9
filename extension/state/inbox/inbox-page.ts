import { computed, signal } from '@preact/signals';
import type { Me } from '../../../shared/contract/member.ts';
import {
  type Answers,
  type Kept,
  type LetterState,
  readKept,
} from '../../platform/kept-answers.ts';
import { readMembership } from '../../platform/membership.ts';
import { readSnapshot, type Snapshot } from '../../platform/snapshot.ts';
import { askWho, refresh } from '../refresh.ts';
import { markSeen } from '../release-news.ts';
import * as tab from '../tab/member-tab.ts';
import {
  askCommune,
  askLetters,
  askNotes,
  askPledge,
  type OwnMember,
  ownMember,
} from './ask-inbox.ts';
import { loadComments, showKeptComments } from './comments.ts';

/** The officer's own results, as the popup has them. */
export const snapshot = signal<Snapshot | null>(null);
export const commune = signal<Kept<Answers['commune']> | null>(null);
export const letters = signal<Kept<Answers['letters']> | null>(null);
export const notes = signal<Kept<Answers['notes']> | null>(null);
export const pledge = signal<Kept<Answers['pledge']> | null>(null);

/** The officer's results; null before the first answer, and for members of other roles. */
export const score = computed(() => {
  const results = snapshot.value?.results;
  return results?.kind === 'score' ? results.score : null;
});

/** What became of a comment whose writer asked for a letter; undefined for all others. */
export function letterTo(comment: string): LetterState | undefined {
  return letters.value?.value.find((one) => one.comment === comment);
}

/** The officer whose device this is; null when the device is another's, or does not know yet. */
export function officerHere(me: Me | undefined = snapshot.value?.me): OwnMember | null {
  const member = tab.membership.value;
  if (member?.state !== 'paired' || me === undefined) return null;
  return ownMember(member, me);
}

/** Shows what the device keeps, then what the server has. */
export async function openInbox(): Promise<void> {
  const [member, kept] = await Promise.all([readMembership(), readSnapshot()]);
  snapshot.value = kept;
  [commune.value, letters.value, notes.value, pledge.value] = await Promise.all([
    readKept('commune'),
    readKept('letters'),
    readKept('notes'),
    readKept('pledge'),
    showKeptComments(),
  ]);
  tab.membership.value = member;
  await load();
}

/** Asks the server for all that the tab shows, unless a question is under way. */
export async function load(): Promise<void> {
  const member = tab.membership.value;
  if (member?.state !== 'paired' || member.role !== 'officer' || tab.asking.value) return;
  await attempt(async () => {
    snapshot.value = await refresh(member, await askWho(member), snapshot.value);
    await markSeen(snapshot.value);
    const own = officerHere();
    if (own === null) return;
    await loadComments(own);
    [commune.value, letters.value, notes.value, pledge.value] = await Promise.all([
      askCommune(own),
      askLetters(own),
      askNotes(own),
      askPledge(own),
    ]);
  });
}

/** Does what needs the server, as every tab does; true when it went well. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  const done = await tab.attempt(work);
  if (tab.trouble.value === 'proof-refused') await forgetShown();
  return done;
}

/** The device was unpaired, and keeps nothing: neither does the page. */
async function forgetShown(): Promise<void> {
  snapshot.value = null;
  commune.value = null;
  letters.value = null;
  notes.value = null;
  pledge.value = null;
  await showKeptComments();
}
