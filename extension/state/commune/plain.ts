import { hiddenCharacters } from '../../../shared/contract/hidden-characters.ts';

const hidden = new RegExp(hiddenCharacters.source, 'gu');

/** What a person typed as the contract takes it: composed, on one line, with nothing hidden. */
export function plain(typed: string): string {
  return typed.replace(hidden, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}
