/** What a loader knows of a language: its code, the words on what it shows first, the digest of its part. */
export type Spoken = readonly [code: string, open: string, integrity: string];

/** By the code of the language; there is always Vietnamese. */
export type SpokenIn = Readonly<Record<string, Spoken>> & { readonly vi: Spoken };

/** The language that `lang` of an element names, if there is one. */
export const spokenIn = (languages: SpokenIn, { lang }: HTMLElement): Spoken =>
  languages[lang.split('-')[0] ?? ''] ?? languages.vi;
