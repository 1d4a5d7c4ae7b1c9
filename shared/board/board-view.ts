import { codes } from './codes.ts';
import { type Drawn, el } from './drawn.ts';
import { howToRead } from './how-to-read.ts';
import { officers } from './officers.ts';
import { pledges } from './pledges.ts';
import { releaseFacts } from './release-facts.ts';
import { heading, pageAddress, type Scene } from './scene.ts';
import { signals } from './signals.ts';
import { comments, publicLog } from './trust.ts';
import { wholeCommune } from './whole-commune.ts';

/** All that a board shows, the same on our own page and on a commune's site. */
export function boardView(scene: Scene): Drawn {
  const { board, words } = scene;
  const { board: text } = words;
  return el(
    'div',
    { class: 'board' },
    el(
      'header',
      {},
      heading(scene, 0, text.title, ' ', el('span', {}, board.commune.name)),
      el('p', { class: 'lead' }, text.lead),
      releaseFacts(scene),
      el(
        'p',
        {},
        el(
          'a',
          { class: 'button', href: pageAddress(scene, `/rate/${board.commune.id}`) },
          text.rate,
        ),
      ),
    ),
    pledges(scene),
    wholeCommune(scene),
    board.total.length === 0 ? '' : howToRead(scene),
    officers(scene),
    codes(scene),
    el('div', { class: 'cards' }, comments(scene), publicLog(scene)),
    signals(scene),
  );
}
