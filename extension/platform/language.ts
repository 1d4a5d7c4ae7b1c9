import { browser } from 'wxt/browser';

export type Language = 'vi' | 'en';

/** The language that the person chose; Vietnamese, whatever the browser speaks. */
export async function readLanguage(): Promise<Language> {
  const { language } = await browser.storage.local.get<{ language?: Language }>('language');
  return language ?? 'vi';
}

export async function writeLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ language });
}
