import type { Concern } from '../../shared/concern/concern.ts';
import { hiddenCharacters } from '../../shared/contract/hidden-characters.ts';
import type { Draft } from './model.ts';

/** Such characters come along when people paste. */
const hidden = new RegExp(hiddenCharacters, 'gu');

/** The concern in a draft that lacks nothing. */
export function concernOf(draft: Draft, reference: string): Concern {
  const plain = (text: string): string => text.replace(hidden, '').normalize('NFC').trim();
  return {
    about: draft.about ?? 'pressed',
    officer: plain(draft.officer),
    text: plain(draft.text),
    contact: plain(draft.contact),
    reference,
  };
}
