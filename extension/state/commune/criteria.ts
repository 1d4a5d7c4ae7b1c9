import { computed, signal } from '@preact/signals';
import type { Settings } from '../../../shared/contract/commune.ts';
import { fill } from '../../../shared/text/fill.ts';
import { tell } from './attempt.ts';
import { settings } from './commune-page.ts';
import { ask } from './question.ts';
import { saveSettings } from './save-settings.ts';
import { communeText } from './text.ts';

/** Which of the sets beside the score is asked about. */
export type Knows = 'none' | 'nam-biet' | 'sau-biet';

const saved = computed(() => settings.value?.settings ?? null);
export const savedKnows = computed((): Knows => (saved.value ? knowsOf(saved.value) : 'none'));
export const savedNamed = computed(() => saved.value?.named ?? true);

/** What the person chose and has not saved; null while nothing. */
export const knowsDraft = signal<Knows | null>(null);
export const namedDraft = signal<boolean | null>(null);

function knowsOf({ sets }: Pick<Settings, 'sets'>): Knows {
  if (sets.includes('sau-biet')) return 'sau-biet';
  return sets.includes('nam-biet') ? 'nam-biet' : 'none';
}

function setsWith(knows: Knows): Settings['sets'] {
  return ['nam-khong', 'ba-the-hien', ...(knows === 'none' ? [] : [knows])];
}

export async function saveKnows(): Promise<void> {
  const [wanted, before] = [knowsDraft.value, savedKnows.value];
  if (wanted !== null && wanted !== before && (await putKnows(wanted))) {
    tell(communeText.value.criteria.saved, async () => {
      if (await putKnows(before)) tell(communeText.value.undone);
    });
  }
}

async function putKnows(knows: Knows): Promise<boolean> {
  const done = await saveSettings(() => ({ sets: setsWith(knows) }));
  if (done) knowsDraft.value = null;
  return done;
}

/** Asks whether the board shall name all officers or none, which is told in public. */
export function askToName(): void {
  const named = namedDraft.value;
  if (named === null || named === savedNamed.value) return;
  const { criteria: words, public: told } = communeText.value;
  ask({
    title: words.namedTitle,
    lines: [named ? words.toAll : words.toNobody, told, words.namedBack],
    yes: words.namedYes,
    act: () => saveNamed(named),
  });
}

async function saveNamed(named: boolean): Promise<void> {
  if (!(await saveSettings(() => ({ named })))) return;
  namedDraft.value = null;
  tell(communeText.value.criteria.namedSaved);
}

/** Asks whether thresholds are raised, which nobody takes back. */
export function askToRaise(thresholds: Settings['thresholds'], raised: () => void): void {
  const { criteria: words, public: told } = communeText.value;
  ask({
    title: fill(words.raiseTitle, thresholds),
    lines: [...words.raising.map((line) => fill(line, thresholds)), told],
    yes: words.raiseYes,
    async act() {
      if (!(await saveSettings(() => ({ thresholds })))) return;
      raised();
      tell(fill(communeText.value.criteria.raised, thresholds));
    },
  });
}
