import { computed } from '@preact/signals';
import type { Officer, OfficerChange } from '../../../shared/contract/officer.ts';
import { fill } from '../../../shared/text/fill.ts';
import * as api from '../../api/officers.ts';
import { troubleIn } from '../../api/error.ts';
import { attempt, type Caller, tell } from './attempt.ts';
import { officers, readMembers, readOfficers } from './commune-page.ts';
import { ask } from './question.ts';
import { communeText } from './text.ts';

/** Whoever serves now, in the order of the desks. */
export const serving = computed(() => officers.value?.officers ?? []);
export const gone = computed(() => officers.value?.left ?? []);

/** "Công chức Tư pháp, Quầy 1" */
export function called({ position, desk, name }: Omit<Officer, 'id'>): string {
  return [name, position, desk].filter(Boolean).join(', ');
}

/** Corrects or moves an officer; null when that failed, which is shown. */
export async function change({ id }: Officer, to: OfficerChange): Promise<Officer | null> {
  let changed: Officer | null = null;
  await attempt(async (call) => {
    changed = await current(call, () => call((speaker) => api.changeOfficer(speaker, id, to)));
    await readOfficers(call);
  });
  return changed;
}

/** Says what an officer's line is now, and offers to make it what it was before. */
export function tellChanged(before: Officer, changed: Officer): void {
  const { position, desk, name = null } = before;
  tell(fill(communeText.value.officers.changed, { who: called(changed) }), async () => {
    if (await change(changed, { position, desk, name })) tell(communeText.value.undone);
  });
}

/** Asks whether an officer leaves the post, and says what that means. */
export function askToLeave(officer: Officer): void {
  const { officers: words } = communeText.value;
  const who = called(officer);
  ask({
    title: fill(words.leaveTitle, { who }),
    lines: words.leaving,
    yes: words.leaveYes,
    act: () => leave(officer),
  });
}

async function leave(officer: Officer): Promise<void> {
  await attempt(async (call) => {
    await current(call, () => call((speaker) => api.removeOfficer(speaker, officer.id)));
    await readOfficers(call);
    await readMembers(call);
    const words = fill(communeText.value.officers.left, { who: called(officer) });
    tell(words, () => takeBack(officer));
  });
}

/** Who left is back in the list. */
export async function takeBack(officer: Officer): Promise<void> {
  await attempt(async (call) => {
    await current(call, () => call((speaker) => api.returnOfficer(speaker, officer.id)));
    await readOfficers(call);
    tell(fill(communeText.value.officers.returned, { who: called(officer) }));
  });
}

/** Somebody on another device was first when the officer is not there: the list is then asked for anew. */
async function current<Answer>(call: Caller, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (troubleIn(error) === 'no-such-officer') await readOfficers(call);
    throw error;
  }
}
