import { type Drawn, el } from './drawn.ts';
import { heading, type Scene } from './scene.ts';

/** What chance does not explain: counted by kind, and nobody named. */
export function signals(scene: Scene): Drawn {
  const { board, words } = scene;
  const { signals: text } = words;
  if (board.release === null) return '';
  const kinds = board.signals.map(({ signal, count }) =>
    el('li', {}, `${text.kinds[signal]}: ${count}`),
  );
  return el(
    'section',
    { class: 'card' },
    heading(scene, 1, text.title),
    kinds.length === 0 ? el('p', {}, text.none) : el('ul', { class: 'counts' }, ...kinds),
    el('p', { class: 'note' }, text.explain),
    el('p', { class: 'note' }, text.noNames),
  );
}
