import { signal } from '@preact/signals';
import type { LetterKind } from '../../../shared/letter/letter.ts';
import { TEMPLATE_LENGTH, unknownPlaces } from '../../../shared/letter/template.ts';
import * as api from '../../api/letters.ts';
import { plainLetter } from './letter-draft.ts';
import { inSession, takeTemplates } from './letters-page.ts';
import { attempt } from '../tab/member-tab.ts';

/** What is being written, by kind; a kind that nobody touched is not in it. */
export const edited = signal<Readonly<Partial<Record<LetterKind, string>>>>({});
/** The kind that was saved last. */
export const saved = signal<LetterKind | null>(null);

/** What is wrong with a wording: places that nothing fills, or its length. */
export function faultOf(
  kind: LetterKind,
  wording: string,
): { readonly unknown: readonly string[]; readonly tooLong: boolean } {
  const tooLong = plainLetter(wording).length > TEMPLATE_LENGTH;
  return { unknown: unknownPlaces(kind, wording), tooLong };
}

/** Has the commune use this wording; null is the usual one. */
export async function saveTemplate(kind: LetterKind, wording: string | null): Promise<void> {
  const text = wording === null ? null : plainLetter(wording);
  saved.value = null;
  await attempt(async () => {
    const change = { [kind]: text === '' ? null : text };
    const templates = await inSession((server, token, commune) =>
      api.changeLetterTemplates(server, token, commune, change),
    );
    await takeTemplates(templates);
    const { [kind]: _saved, ...others } = edited.value;
    edited.value = others;
    saved.value = kind;
  });
}
