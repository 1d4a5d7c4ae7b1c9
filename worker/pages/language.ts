import { languages, type Text } from '../../shared/text/languages.ts';

/** The code of a language that there is. */
export type Language = string;

/** The language that is asked for by its code, if there is that one; Vietnamese if not. */
export function languageOf(asked = 'vi'): Language {
  return Object.hasOwn(languages, asked) ? asked : 'vi';
}

export function textIn(language: Language): Text {
  return languages[language] ?? languages.vi;
}

/** Every language but this one, each by its code and its own name. */
export function otherLanguages(language: Language): readonly { code: string; name: string }[] {
  return Object.entries(languages)
    .filter(([code]) => code !== language)
    .map(
      ([
        code,
        {
          language: { name },
        },
      ]) => ({ code, name }),
    );
}
