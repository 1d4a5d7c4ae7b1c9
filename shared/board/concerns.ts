import { fill } from '../text/fill.ts';
import { type Drawn, el } from './drawn.ts';
import type { Scene } from './scene.ts';

/** How many concerns there are, where that tells on nobody; that one is late, always. */
export function concerns({ board, words }: Scene): Drawn {
  const { board: text } = words;
  const { received, open, overdue, late } = board.concerns;
  const shown = received !== null && open !== null && overdue !== null;
  return [
    shown ? el('li', {}, fill(text.concerns, { received, open, overdue })) : '',
    late ? el('li', {}, text.concernsLate) : '',
  ];
}
