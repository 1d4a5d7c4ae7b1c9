import { browser } from 'wxt/browser';

/** The code of a language (ISO 639). */
export type Language = string;

/** The language that the person chose; Vietnamese, whatever the browser speaks. */
export async function readLanguage(): Promise<Language> {
  const { language } = await browser.storage.local.get<{ language?: Language }>('language');
  return language ?? 'vi';
}

/** Speaks it until somebody chooses another. */
export async function proposeLanguage(language: Language): Promise<void> {
  const { language: chosen } = await browser.storage.local.get<{ language?: Language }>('language');
  if (chosen === undefined) await writeLanguage(language);
}

export async function writeLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ language });
}
