import * as en from '../../shared/text/en.ts';
import * as vi from '../../shared/text/vi.ts';

export type Language = 'vi' | 'en';

/** All text for people in one language. */
export type Text = typeof vi;

/** The text that a page asks for by `?lang=`; Vietnamese unless English is asked for. */
export function pageLanguage(asked: string | undefined): Language {
  return asked === 'en' ? 'en' : 'vi';
}

export function textIn(language: Language): Text {
  return language === 'en' ? en : vi;
}
