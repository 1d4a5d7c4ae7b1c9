import { computed, signal } from '@preact/signals';
import type { Opening } from '../../../shared/contract/opening.ts';
import type { Officer } from '../../../shared/contract/officer.ts';
import { officersById } from '../officers-by-id.ts';
import { memberWith } from '../tab/member-tab.ts';
import { checked } from './verify-page.ts';

/** How many ratings come with a press. */
const PAGE = 50;

/** Whose ratings are shown: of all, of the commune's pool, or of the officer with this id. */
export const whose = signal<string>('all');
const most = signal(PAGE);

/** Who serves, by id; null until the server said it. */
export const officers = signal<ReadonlyMap<string, Officer> | null>(null);

/** Those that are chosen, the newest line of the log first. */
export const chosen = computed((): readonly Opening[] =>
  (checked.value?.material?.openings ?? [])
    .filter((one) => whose.value === 'all' || whose.value === ownerOf(one))
    .reverse(),
);
export const shown = computed(() => chosen.value.slice(0, most.value));

/** The officer's id; a rating of the pool counts for nobody alone. */
export function ownerOf({ officer, pooled }: Opening): string {
  return pooled ? 'pool' : officer;
}

/** Begins with all ratings of a check, and learns what its officers are called. */
export async function beginReading(): Promise<void> {
  choose('all');
  const member = memberWith(['overseer']);
  if (member === null) return;
  // The ratings can be read without: they came with the check.
  officers.value = await officersById(member).catch(() => officers.value);
}

export function choose(chosenOnes: string): void {
  whose.value = chosenOnes;
  most.value = PAGE;
}

export function showMore(): void {
  most.value += PAGE;
}
