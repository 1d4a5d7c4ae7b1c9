import { browser } from 'wxt/browser';
import type { LetterTemplates } from '../../shared/contract/letter.ts';
import { lettersDatabase } from './letters-database.ts';

/** The last days for the letters that were waited for when the server was asked last. */
export async function readDueDays(): Promise<readonly string[]> {
  return (await (await lettersDatabase()).get('due', 'own')) ?? [];
}

export async function keepDueDays(days: readonly string[]): Promise<void> {
  await (await lettersDatabase()).put('due', days, 'own');
}

/** The commune's wording as the server said it last, for printing without a network. */
export async function readTemplates(): Promise<LetterTemplates | null> {
  return (await (await lettersDatabase()).get('templates', 'own')) ?? null;
}

export async function keepTemplates(templates: LetterTemplates): Promise<void> {
  await (await lettersDatabase()).put('templates', templates, 'own');
}

/** The day on which a reminder was shown last; '' before the first. */
export async function readReminded(): Promise<string> {
  const { reminded } = await browser.storage.local.get<{ reminded?: string }>('reminded');
  return reminded ?? '';
}

export async function writeReminded(reminded: string): Promise<void> {
  await browser.storage.local.set({ reminded });
}
