import { byLanguage } from './by-language.ts';

type Text = typeof import('../../shared/text/vi.ts');

/** What each language is called, and how it writes dates, by its code. */
export const languages = byLanguage(
  import.meta.glob<Text['language']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'language',
  }),
);
