import { fill } from '../text/fill.ts';
import { concerns } from './concerns.ts';
import { type Drawn, el } from './drawn.ts';
import { heading, pageAddress, type Scene } from './scene.ts';

/** What was removed and what waits: counted, whatever it said. */
export function comments(scene: Scene): Drawn {
  const { board, words } = scene;
  const { board: text } = words;
  const { held, removed, contested } = board.comments;
  return el(
    'section',
    { class: 'card' },
    heading(scene, 1, text.comments),
    el(
      'ul',
      { class: 'counts' },
      el('li', {}, fill(text.removed, { removed })),
      el('li', {}, fill(text.held, { held })),
      contested === 0 ? '' : el('li', {}, fill(text.contested, { contested })),
      concerns(scene),
    ),
    el('p', { class: 'note' }, text.commentsNote),
  );
}

/** How far the public log goes, and where anybody checks it. */
export function publicLog(scene: Scene): Drawn {
  const { board, words } = scene;
  const { board: text } = words;
  return el(
    'section',
    { class: 'card' },
    heading(scene, 1, text.log),
    el('p', {}, text.logText),
    el(
      'ul',
      { class: 'counts' },
      el('li', {}, fill(text.logSize, { size: board.log.size })),
      el('li', {}, text.logRoot, ': ', el('code', {}, board.log.root)),
    ),
    el(
      'p',
      {},
      el(
        'a',
        { class: 'button quiet', href: pageAddress(scene, `/check?commune=${board.commune.id}`) },
        text.check,
      ),
    ),
  );
}
