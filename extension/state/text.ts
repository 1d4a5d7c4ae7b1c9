import { computed, signal } from '@preact/signals';
import type { Trouble } from '../api/error.ts';
import { type Language, readLanguage, writeLanguage } from '../platform/language.ts';
import { textsIn } from './texts.ts';

export const language = signal<Language>('vi');
export const text = computed(() => textsIn(language.value));

export async function loadLanguage(): Promise<void> {
  speak(await readLanguage());
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  speak(chosen);
  await writeLanguage(chosen);
}

function speak(chosen: Language): void {
  language.value = chosen;
  document.documentElement.lang = chosen;
}

/** What happened and what to do now, for a person. */
export function troubleText(trouble: Trouble): string {
  const sentences: Record<Trouble, string> = {
    ...text.value.problem,
    ...text.value.extension.trouble,
  };
  return sentences[trouble];
}
