import { byLanguage, partIn } from './by-language.ts';

type Text = typeof import('../../shared/text/vi.ts');

// At once in every language: a background worker may not import anything later.
const release = byLanguage(
  import.meta.glob<Text['releaseNews']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'releaseNews',
  }),
);
const letters = byLanguage(
  import.meta.glob<Text['letterNews']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'letterNews',
  }),
);

/** What a badge and a notification say of a release, in a language. */
export function releaseNewsIn(language: string): Text['releaseNews'] {
  return partIn(release, language);
}

/** What the popup and a notification say of letters, in a language. */
export function letterNewsIn(language: string): Text['letterNews'] {
  return partIn(letters, language);
}
