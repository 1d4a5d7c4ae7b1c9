import { computed, signal } from '@preact/signals';
import type { Officer, OfficerChange } from '../../../shared/contract/officer.ts';
import { fill } from '../../../shared/text/fill.ts';
import * as api from '../../api/officers.ts';
import { attempt, tell } from './attempt.ts';
import { officers } from './commune-page.ts';
import { deskName } from './desk-name.ts';
import type { Field } from './file/read-columns.ts';
import { called, change, serving, tellChanged } from './officers.ts';
import {
  type Draft,
  type FieldFault,
  identityOf,
  officerFaults,
  officerOf,
} from './officer-faults.ts';
import { plain } from './plain.ts';
import { communeText } from './text.ts';

/** Whom the open form is about: somebody new, an officer, or nobody when none is open. */
export const editing = signal<Officer | 'new' | null>(null);
/** What stands in the form. */
export const draft = signal<Draft>({ position: '', desk: '', name: '' });
/** Whether the person tried to save: faults are said only then. */
export const tried = signal(false);

/** The form's content as it would be saved. */
const tidy = computed(() => {
  const { position, desk, name } = draft.value;
  const named = deskName(plain(desk), communeText.value.file.desk);
  return { position: plain(position), desk: named, name: plain(name) };
});

/** What is wrong with each field; `same` when nobody could tell two officers apart. */
export const faults = computed((): Partial<Record<Field, FieldFault | 'same'>> => {
  const found = officerFaults(tidy.value);
  if (Object.keys(found).length > 0) return found;
  const own = editing.value === 'new' ? undefined : editing.value?.id;
  const identity = identityOf(officerOf(tidy.value));
  const others = serving.value.filter(({ id }) => id !== own);
  return others.some((other) => identityOf(other) === identity) ? { name: 'same' } : {};
});

export function open(whom: Officer | 'new'): void {
  const { position, desk, name = '' } = whom === 'new' ? nobody : whom;
  draft.value = { position, desk, name };
  editing.value = whom;
  tried.value = false;
}

const nobody = { position: '', desk: '' } as Omit<Officer, 'id'>;

export function close(): void {
  editing.value = null;
  tried.value = false;
}

/** Saves the form, or says what is missing. False when it stays open. */
export async function save(): Promise<boolean> {
  tried.value = true;
  const whom = editing.value;
  if (whom === null || Object.keys(faults.value).length > 0) return false;
  return whom === 'new' ? addOne() : changeOne(whom);
}

/** By the route that adds nobody twice: the answer may have been lost the first time. */
async function addOne(): Promise<boolean> {
  const officer = officerOf(tidy.value);
  const added = await attempt(async (call) => {
    officers.value = await call((speaker) => api.addOfficers(speaker, { officers: [officer] }));
  });
  if (!added) return false;
  close();
  tell(fill(communeText.value.officers.added, { who: called(officer) }));
  return true;
}

async function changeOne(before: Officer): Promise<boolean> {
  const changed = await change(before, changeTo(before));
  if (changed === null) return false;
  close();
  tellChanged(before, changed);
  return true;
}

/** Only what the person changed: what somebody else changed meanwhile stays. */
function changeTo(before: Officer): OfficerChange {
  const { position, desk, name } = tidy.value;
  return {
    ...(position === before.position ? {} : { position }),
    ...(desk === before.desk ? {} : { desk }),
    ...(name === (before.name ?? '') ? {} : { name: name === '' ? null : name }),
  };
}
