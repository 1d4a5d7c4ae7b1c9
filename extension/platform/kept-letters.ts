import { browser } from 'wxt/browser';
import type { LetterTemplates } from '../../shared/contract/letter.ts';
import { ownName } from './drawers.ts';
import { lettersDatabase } from './letters-database.ts';
import { fromStored, toStored } from './sealed.ts';

/** The last days for the letters that were waited for when the server was asked last. */
export async function readDueDays(): Promise<readonly string[]> {
  return (await fromStored(await (await lettersDatabase()).get('due', 'own'))) ?? [];
}

export async function keepDueDays(days: readonly string[]): Promise<void> {
  const stored = await toStored(days);
  if (stored !== null) await (await lettersDatabase()).put('due', stored, 'own');
}

/** The commune's wording as the server said it last, for printing without a network. */
export async function readTemplates(): Promise<LetterTemplates | null> {
  return fromStored(await (await lettersDatabase()).get('templates', 'own'));
}

export async function keepTemplates(templates: LetterTemplates): Promise<void> {
  const stored = await toStored(templates);
  if (stored !== null) await (await lettersDatabase()).put('templates', stored, 'own');
}

/** The day on which a reminder was shown last; '' before the first. */
export async function readReminded(): Promise<string> {
  const name = await ownName('reminded');
  const { [name]: day } = await browser.storage.local.get<Record<string, string>>(name);
  return day ?? '';
}

export async function writeReminded(reminded: string): Promise<void> {
  await browser.storage.local.set({ [await ownName('reminded')]: reminded });
}
