// Written by scripts/build-languages.ts from the files beside it.
import * as viText from './vi.ts';
import * as enText from './en.ts';

/** All that people read, in one language. */
export type Text = typeof viText;

/** Every language by its code (ISO 639), Vietnamese first. */
export const languages: Readonly<Record<string, Text>> & { readonly vi: Text } = {
  vi: viText,
  en: enText,
};
