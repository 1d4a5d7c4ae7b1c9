import { chosenSets, type SetId } from '../criteria/sets.ts';
import { type Drawn, el } from './drawn.ts';
import { type BoardWords, heading, type Scene } from './scene.ts';
import { signedShare } from './signed.ts';

/** What the commune pledged: its sets, in the exact words. */
export function pledges(scene: Scene): Drawn {
  const { board: text } = scene.words;
  return el(
    'section',
    { class: 'card pledges' },
    heading(scene, 1, text.pledges),
    el('p', { class: 'note' }, text.pledgesLead),
    pledgeLists(scene.board.sets, scene.words),
    signedShare(scene),
  );
}

/** The sets alone, each with its name over it. */
export function pledgeLists(chosen: readonly SetId[], { criteria: text }: BoardWords): Drawn {
  const { names, sets } = text;
  const lists = chosenSets(chosen).map(({ id, criteria }) =>
    el(
      'div',
      {},
      el('p', { class: 'set' }, sets[id]),
      el('ul', {}, ...criteria.map((criterion) => el('li', {}, names[criterion.id]))),
    ),
  );
  return el('div', { class: 'sets' }, ...lists);
}
