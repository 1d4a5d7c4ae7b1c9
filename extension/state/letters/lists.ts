import { type Signal, signal } from '@preact/signals';
import type { Correspondence, LetterBox } from '../../../shared/contract/letter.ts';
import { listLetters } from '../../api/letters.ts';
import { keepDueDays } from '../../platform/kept-letters.ts';
import { inSession } from './letters-page.ts';
import { attempt } from '../tab/member-tab.ts';

/** What came of one box so far. */
export interface LetterList {
  /** Null until the server has answered. */
  readonly letters: readonly Correspondence[] | null;
  /** What to ask after for more; null when these are all. */
  readonly next: string | null;
}

export const lists: Readonly<Record<LetterBox, Signal<LetterList>>> = {
  waiting: signal({ letters: null, next: null }),
  sent: signal({ letters: null, next: null }),
};

/** Asks for a box anew. */
export async function loadBox(box: LetterBox): Promise<void> {
  await attempt(() => readPage(box, null));
}

/** Brings the next page of a box. */
export async function loadMore(box: LetterBox): Promise<void> {
  const { next } = lists[box].value;
  if (next !== null) await attempt(() => readPage(box, next));
}

/** A letter was sent: its comment goes from one box to the other. */
export function moveToSent(sent: Correspondence): void {
  const { waiting } = lists;
  const left = (waiting.value.letters ?? []).filter(({ comment }) => comment !== sent.comment);
  waiting.value = { ...waiting.value, letters: left };
  lists.sent.value = { letters: null, next: null };
  void keepDueDays(left.map(({ dueOn }) => dueOn));
}

async function readPage(box: LetterBox, after: string | null): Promise<void> {
  const page = await inSession((server, token, commune) =>
    listLetters(server, token, commune, { box, after }),
  );
  const before = after === null ? [] : (lists[box].value.letters ?? []);
  const letters = [...before, ...page.letters];
  lists[box].value = { letters, next: page.next };
  if (box === 'waiting') await keepDueDays(letters.map(({ dueOn }) => dueOn));
}
