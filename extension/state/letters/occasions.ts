import { computed, signal } from '@preact/signals';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import * as kept from '../../platform/occasions.ts';
import { inOrderOfDue, isForgotten, proposedDue } from './occasion-due.ts';

export type Occasion = kept.Occasion;

/** What is typed into the form, before it has an id. */
export type OccasionForm = Omit<Occasion, 'id' | 'printedOn'> & { readonly id: string | null };

/** Null until the device's list was read. */
const all = signal<readonly Occasion[] | null>(null);
export const occasions = computed(() => all.value && inOrderOfDue(all.value));
/** The letter that is typed, and the one that is looked at to be printed. */
export const form = signal<OccasionForm | null>(null);
export const shown = signal<Occasion | null>(null);
export const paper = signal<'A4' | 'A5'>('A4');
export const tried = signal(false);

const needed = ['recipient', 'person', 'date', 'dueOn'] as const;

/** What the form still lacks. */
export const missing = computed(() =>
  needed.filter((name) => (form.value?.[name].trim() ?? '') === ''),
);

export const today = (): string => dayInVietnam(Date.now());

/** Reads the list, without what was printed long ago. */
export async function loadOccasions(): Promise<void> {
  const found = await kept.readOccasions();
  const old = found.filter((one) => isForgotten(one, today()));
  await Promise.all(old.map(({ id }) => kept.removeOccasion(id)));
  all.value = found.filter((one) => !old.includes(one));
}

export async function begin(): Promise<void> {
  const signer = await kept.readSigner();
  const empty = { recipient: '', person: '', date: '', dueOn: '' };
  form.value = { id: null, kind: 'birth', ...empty, ...signer };
  tried.value = false;
}

export function edit(occasion: Occasion): void {
  form.value = occasion;
  tried.value = false;
}

/** Takes what was typed; the last day is proposed as long as nobody chose one. */
export function enter(part: Partial<OccasionForm>): void {
  const before = form.value;
  if (before === null) return;
  const after = { ...before, ...part };
  const proposed = before.dueOn === '' || before.dueOn === proposedDue(before.kind, before.date);
  const isMoved = 'kind' in part || 'date' in part;
  form.value =
    proposed && isMoved ? { ...after, dueOn: proposedDue(after.kind, after.date) } : after;
}

/** Keeps what was typed, or points out what is missing. */
export async function save(): Promise<void> {
  const typed = form.value;
  tried.value = true;
  if (typed === null || missing.value.length > 0) return;
  const before = all.value?.find(({ id }) => id === typed.id);
  const id = typed.id ?? crypto.randomUUID();
  await keep({ ...typed, id, printedOn: before?.printedOn ?? null });
  await kept.keepSigner(typed);
  form.value = null;
}

/** Notes that a letter was printed and need not be any more. */
export async function notePrinted(occasion: Occasion): Promise<void> {
  await keep({ ...occasion, printedOn: today() });
  shown.value = null;
}

export async function remove({ id }: Occasion): Promise<void> {
  await kept.removeOccasion(id);
  await loadOccasions();
}

async function keep(occasion: Occasion): Promise<void> {
  await kept.keepOccasion(occasion);
  await loadOccasions();
}
