import type { LetterKind } from './letter.ts';

/** What the writer fills in, by what is written. */
export const writtenFields = {
  thanks: ['detail'],
  apology: ['fault', 'remedy'],
  explanation: ['detail', 'contact'],
  birth: ['recipient', 'person', 'date'],
  wedding: ['recipient', 'person', 'date'],
  condolence: ['recipient', 'person', 'date'],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>;

export type WrittenField = (typeof writtenFields)[LetterKind][number];

/** What is filled in by itself: the commune's name, and who writes. */
export const knownFields = ['commune', 'writer'] as const;

/** The longest template, in UTF-16 code units. */
export const TEMPLATE_LENGTH = 1200;

/** The places of a template that nothing would fill; none when it is sound. */
export function unknownPlaces(kind: LetterKind, template: string): readonly string[] {
  const known = new Set<string>([...writtenFields[kind], ...knownFields]);
  const places = [...template.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name);
  return places.filter((name) => !known.has(name));
}

/** The fields that a template asks its writer for, in the order of the kind. */
export function askedFields(kind: LetterKind, template: string): readonly WrittenField[] {
  return writtenFields[kind].filter((name) => template.includes(`{${name}}`));
}
