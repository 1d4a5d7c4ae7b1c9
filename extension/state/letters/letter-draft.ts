import { hiddenCharacters } from '../../../shared/contract/hidden-characters.ts';
import type { LetterKind } from '../../../shared/letter/letter.ts';
import { askedFields, type WrittenField } from '../../../shared/letter/template.ts';
import { fill } from '../../../shared/text/fill.ts';

export type Fields = Readonly<Partial<Record<WrittenField, string>>>;

/** What stands in a preview for what nobody wrote yet. */
const GAP = '…';

/** Such characters come along when people paste. */
const hidden = new RegExp(hiddenCharacters, 'gu');

/** Text as the contract takes it, so that what is signed is what is stored. */
export function plainLetter(text: string): string {
  return text.replace(hidden, '').normalize('NFC').trim();
}

/** A letter from its template; `known` is filled in by itself. */
export function letterFrom(
  template: string,
  fields: Fields,
  known: Readonly<Record<'commune' | 'writer', string>>,
): string {
  const written = Object.entries(fields).map(([name, text]) => [name, plainLetter(text) || GAP]);
  const gaps = { detail: GAP, fault: GAP, remedy: GAP, contact: GAP };
  const people = { recipient: GAP, person: GAP, date: GAP };
  return plainLetter(
    fill(template, { ...gaps, ...people, ...Object.fromEntries(written), ...known }),
  );
}

/** The fields that a template asks for and nobody filled in. */
export function missingFields(
  kind: LetterKind,
  template: string,
  fields: Fields,
): readonly WrittenField[] {
  return askedFields(kind, template).filter((name) => plainLetter(fields[name] ?? '') === '');
}
