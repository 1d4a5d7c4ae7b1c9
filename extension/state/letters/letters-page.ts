import { computed, signal } from '@preact/signals';
import type { LetterTemplates } from '../../../shared/contract/letter.ts';
import type { Me } from '../../../shared/contract/member.ts';
import type { Officer } from '../../../shared/contract/officer.ts';
import type { LetterKind } from '../../../shared/letter/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import * as api from '../../api/letters.ts';
import { keepTemplates, readTemplates } from '../../platform/kept-letters.ts';
import { type PairedMember, readMembership } from '../../platform/membership.ts';
import { readSnapshot } from '../../platform/snapshot.ts';
import { officersById } from '../officers-by-id.ts';
import { askWho } from '../refresh.ts';
import { withSession } from '../session.ts';
import { attempt, membership } from '../tab/member-tab.ts';
import { type Place, placeIn } from './place.ts';
import { letterText, usualTemplates } from './text.ts';

export const me = signal<Me | null>(null);
export const place = signal<Place>({ tab: 'replies', comment: null });
/** Who serves, for a leader, who has comments on all of them; null until the server said it. */
const officers = signal<ReadonlyMap<string, Officer> | null>(null);
/** The commune's own wording; null until it is known. */
export const ownTemplates = signal<LetterTemplates | null>(null);

/** The pairing, while it stands. */
export const member = computed<PairedMember | null>(() =>
  membership.value?.state === 'paired' ? membership.value : null,
);

export const communeName = computed(() => me.value?.commune?.name ?? member.value?.commune ?? '');

/** The wording that is used for a kind of letter. */
export function templateOf(kind: LetterKind): string {
  return ownTemplates.value?.[kind] ?? usualTemplates.value[kind];
}

/** Who writes, as letters say it. */
export const writer = computed(() => {
  const officer = me.value?.officer;
  return officer
    ? inOffice(officer)
    : fill(letterText.value.writers.commune, { commune: communeName.value });
});

/** Which officer that is, for a leader; null while nobody knows. */
export function officerWords(id: string): string | null {
  if (officers.value === null) return null;
  const officer = officers.value.get(id);
  return officer === undefined ? letterText.value.replies.former : inOffice(officer);
}

function inOffice({ position, desk }: Officer): string {
  return fill(letterText.value.writers.officer, { position, desk });
}

/** Shows what the device knows, then asks the server who this is and how letters are worded. */
export async function openLetters(): Promise<void> {
  const [found, known, templates] = await Promise.all([
    readMembership(),
    readSnapshot(),
    readTemplates(),
  ]);
  me.value = known?.me ?? null;
  ownTemplates.value = templates;
  membership.value = found;
  if (member.value === null) return;
  go();
  addEventListener('hashchange', go);
  await learn();
}

/** Who this is and how letters are worded may have changed since the last time. */
async function learn(): Promise<void> {
  const who = member.value;
  if (who === null) return;
  await attempt(async () => {
    me.value = await askWho(who);
    if (!['officer', 'leader'].includes(who.role)) return;
    await takeTemplates(await inSession(api.readLetterTemplates));
    if (who.role === 'leader') officers.value = await officersById(who);
  });
}

/** Shows the wording that the server has now, and keeps it for printing without a network. */
export async function takeTemplates(templates: LetterTemplates): Promise<void> {
  ownTemplates.value = templates;
  await keepTemplates(templates);
}

function go(): void {
  const who = member.value;
  if (who !== null) place.value = placeIn(location.hash, who.role);
}

/** Makes a call in the member's session. @throws ApiError */
export function inSession<Answer>(
  call: (server: string, token: string, commune: string) => Promise<Answer>,
): Promise<Answer> {
  const who = member.value;
  if (who === null) throw new TypeError('not paired');
  return withSession(who, (token) => call(who.server, token, who.commune));
}
