import { proposeLanguage } from '../platform/language.ts';
import { readPreset } from '../platform/preset.ts';
import { languages } from './languages.ts';

/** Begins in the language that the office has set, where nobody has chosen one. */
export async function takePresetLanguage(): Promise<void> {
  const { language } = await readPreset();
  if (language !== undefined && language in languages) await proposeLanguage(language);
}
