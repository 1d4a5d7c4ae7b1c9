import { byLanguage, partIn } from '../by-language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

// By itself, so that popup and background worker carry no more.
const news = byLanguage(
  import.meta.glob<Text['letterNews']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'letterNews',
  }),
);

/** What the popup and a notification say of letters, in a language. */
export function newsIn(language: string): Text['letterNews'] {
  return partIn(news, language);
}
