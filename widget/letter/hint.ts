import type { SealedLetters } from '../../shared/contract/letter.ts';
import { ask } from '../code/ask.ts';
import { keptCodes } from './kept-codes.ts';

/** Says that a letter is there, when this device keeps the code of one that nobody answered. */
async function hint(place: HTMLElement): Promise<void> {
  const commune = place.dataset['commune'] ?? '';
  const codes = keptCodes(commune);
  if (codes.length === 0) return;
  const own = new Set(codes.map(({ address }) => address));
  const { letters } = await ask<SealedLetters>(`/v1/communes/${commune}/mailboxes`);
  place.hidden = !letters.some(({ address, answered }) => own.has(address) && !answered);
}

const place = document.getElementById('letter-hint');
// Without an answer there is nothing to say; the page of letters says why.
if (place !== null) hint(place).catch(() => undefined);
