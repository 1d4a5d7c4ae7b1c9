import { computed, signal } from '@preact/signals';
import type { Correspondence } from '../../../shared/contract/letter.ts';
import {
  COMMUNE,
  LETTER_LENGTH,
  letterStatement,
  type ReplyKind,
} from '../../../shared/letter/letter.ts';
import { askedFields, type WrittenField } from '../../../shared/letter/template.ts';
import * as api from '../../api/letters.ts';
import { signText } from '../../platform/device-key.ts';
import { letterFrom, missingFields, plainLetter, type Fields } from './letter-draft.ts';
import { communeName, inSession, me, member, place, templateOf, writer } from './letters-page.ts';
import { asking, attempt } from '../tab/member-tab.ts';
import { lists, moveToSent } from './lists.ts';

export const kind = signal<ReplyKind>('thanks');
export const fields = signal<Fields>({});
/** Whether somebody tried to send: from then on what is missing is pointed out. */
export const tried = signal(false);
/** Whether the question is asked that goes before sending. */
export const sure = signal(false);
/** The letter that was sent from this page last. */
export const sent = signal<Correspondence | null>(null);

/** The comment that is replied to; undefined while the list is on its way, null when it does not wait. */
export const comment = computed<Correspondence | null | undefined>(() => {
  const { letters, next } = lists.waiting.value;
  const found = letters?.find((one) => one.comment === place.value.comment);
  return found ?? (letters === null || next !== null ? undefined : null);
});

export const asked = computed(() => askedFields(kind.value, templateOf(kind.value)));
export const missing = computed(() =>
  missingFields(kind.value, templateOf(kind.value), fields.value),
);

/** The letter as it will be sent. */
export const preview = computed(() => {
  const known = { commune: communeName.value, writer: writer.value };
  return letterFrom(templateOf(kind.value), fields.value, known);
});

export const isTooLong = computed(() => preview.value.length > LETTER_LENGTH);

export function write(name: WrittenField, text: string): void {
  fields.value = { ...fields.value, [name]: text };
  sure.value = false;
}

/** Whose letter is being written. */
let draftOn: string | null = null;

/** Whoever comes back to a comment finds what was written; on another one nothing is left of it. */
export function beginOn(one: string | null): void {
  if (one !== draftOn) startOver();
  draftOn = one;
  sure.value = false;
}

/** Whether leaving the page would lose what was written. */
export function wouldLose(): boolean {
  return Object.values(fields.value).some((text) => plainLetter(text) !== '');
}

/** Nothing of one letter is left for the next. */
function startOver(): void {
  fields.value = {};
  kind.value = 'thanks';
  tried.value = false;
  sure.value = false;
}

/** Asks whether it shall be sent, when nothing is missing. */
export function askWhetherSure(): void {
  tried.value = true;
  sure.value = missing.value.length === 0 && !isTooLong.value;
}

/** Signs the letter with the device's key and sends it; sent again it is the same one. */
export async function signAndSend(): Promise<void> {
  const [who, to] = [member.value, comment.value];
  if (who === null || !to || asking.value) return;
  await attempt(async () => {
    const letter = { kind: kind.value, text: preview.value };
    const statement = letterStatement({
      commune: who.commune,
      address: to.address ?? '',
      writer: me.value?.officer?.id ?? COMMUNE,
      ...letter,
    });
    const body = { ...letter, signature: await signText(who.key, statement) };
    const done = await inSession((server, token, commune) =>
      api.sendLetter(server, token, { commune, comment: to.comment }, body),
    );
    sent.value = done;
    moveToSent(done);
    startOver();
    location.hash = '#replies';
  });
}
