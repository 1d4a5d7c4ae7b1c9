import { computed, signal } from '@preact/signals';
import { CODES_AT_ONCE, OFFICERS_OF_CODE } from '../../shared/contract/code.ts';

/** Ids of the officers whom each slip will name. */
export const chosen = signal<readonly string[]>([]);
/** The number of slips, as typed. */
export const typedCount = signal('24');
/** Whether the person tried to send the form: faults are said only then. */
export const tried = signal(false);

export type FormFault = 'noOfficer' | 'tooManyOfficers' | 'noCount';

export const count = computed(() => readCount(typedCount.value));
export const formFault = computed<FormFault | null>(() => {
  if (chosen.value.length === 0) return 'noOfficer';
  if (chosen.value.length > OFFICERS_OF_CODE) return 'tooManyOfficers';
  return count.value === null ? 'noCount' : null;
});

/** Names an officer on the slips, or no more. */
export function toggleOfficer(id: string): void {
  const others = chosen.value.filter((other) => other !== id);
  chosen.value = others.length < chosen.value.length ? others : [...others, id];
}

/** The number in what was typed, or null when so many slips cannot be issued at once. */
export function readCount(typed: string): number | null {
  if (!/^\s*\d+\s*$/u.test(typed)) return null;
  const number = Number(typed);
  return number >= 1 && number <= CODES_AT_ONCE ? number : null;
}
