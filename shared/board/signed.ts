import { dayIn } from '../text/day-in.ts';
import { fill } from '../text/fill.ts';
import { type Drawn, el } from './drawn.ts';
import type { BoardOfficer } from './officers.ts';
import type { Scene } from './scene.ts';

/** How many of the officers have signed what the commune pledges. */
export function signedShare({ board, words }: Scene): Drawn {
  return board.pledges.officers === 0
    ? ''
    : el('p', {}, fill(words.board.signedShare, board.pledges));
}

/** That an officer has signed it, and since when; of one who has not nothing is said. */
export function signedOn({ words }: Scene, { pledge }: BoardOfficer): Drawn {
  if (pledge === null) return '';
  const date = dayIn(words.language, pledge.signedOn, 'short');
  return el('p', { class: 'note', 'data-signed': true }, fill(words.board.signedOn, { date }));
}
