import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Language, readLanguage, writeLanguage } from '../platform/language.ts';
import { byLanguage, partIn } from './by-language.ts';

/** The language that the person chose. */
export const language = signal<Language>('vi');

/** Fetches a part of the texts in a language; what it resolves to shows it. */
type Fetch = (chosen: Language) => Promise<() => void>;

const parts = new Set<Fetch>();

/**
 * One part of the texts in the chosen language, from the files of all
 * languages, of which the device loads that one alone. It may be read once
 * `loadLanguage` has resolved.
 */
export function textPart<Words>(
  files: Readonly<Record<string, () => Promise<Words>>>,
): ReadonlySignal<Words> {
  const fetches = byLanguage(files);
  const words = signal<Words | null>(null);
  parts.add(async (chosen) => {
    const fetched = await partIn(fetches, chosen)();
    return () => (words.value = fetched);
  });
  return computed(() => {
    if (words.value === null) throw new Error('a text was read before its language was there');
    return words.value;
  });
}

/** Makes the page ready to speak; must have resolved before anything is drawn. */
export async function loadLanguage(): Promise<void> {
  await speak(await readLanguage());
  document.documentElement.lang = language.value;
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  await writeLanguage(chosen);
  await loadLanguage();
}

/** Has all parts in a language; they change together. */
export async function speak(chosen: Language): Promise<void> {
  const shows = await Promise.all([...parts].map((load) => load(chosen)));
  batch(() => {
    for (const show of shows) show();
    language.value = chosen;
  });
}
