import { computed, signal } from '@preact/signals';
import type { Settings } from '../../../shared/contract/commune.ts';
import { settings } from './commune-page.ts';
import { askToRaise } from './criteria.ts';

/** The highest threshold that the contract takes. */
export const THRESHOLD_AT_MOST = 1000;

export type ThresholdName = keyof Settings['thresholds'];

export const savedThresholds = computed(
  () => settings.value?.settings.thresholds ?? { total: 10, step: 5 },
);
/** What was typed; null where nothing was. */
export const typed = signal<Readonly<Record<ThresholdName, string | null>>>({
  total: null,
  step: null,
});
export const tried = signal(false);

/** What the fields say, or null where it is no threshold that can be set. */
export const wanted = computed(() => ({ total: read('total'), step: read('step') }));
export const isUnchanged = computed(
  () =>
    wanted.value.total === savedThresholds.value.total &&
    wanted.value.step === savedThresholds.value.step,
);

function read(name: ThresholdName): number | null {
  const least = savedThresholds.value[name];
  const words = typed.value[name];
  if (words === null) return least;
  const number = /^\s*\d{1,4}\s*$/u.test(words) ? Number(words) : 0;
  return number >= least && number <= THRESHOLD_AT_MOST ? number : null;
}

export function type(name: ThresholdName, words: string): void {
  typed.value = { ...typed.value, [name]: words };
  tried.value = false;
}

/** Asks before it raises them, or says what is wrong. */
export function submit(): void {
  tried.value = true;
  const { total, step } = wanted.value;
  if (total === null || step === null || isUnchanged.value) return;
  askToRaise({ total, step }, forget);
}

function forget(): void {
  typed.value = { total: null, step: null };
  tried.value = false;
}
