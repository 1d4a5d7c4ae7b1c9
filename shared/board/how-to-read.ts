import { type Drawn, el } from './drawn.ts';
import { intervalLine } from './interval-line.ts';
import { heading, type Scene } from './scene.ts';

/** Of no commune: it shows only how the pictures are read. */
const example = { value: 0.7, low: 0.58, high: 0.8 };

/** What dot and band mean, in a sentence beside an example. */
export function howToRead(scene: Scene): Drawn {
  const { board: text } = scene.words;
  return el(
    'section',
    { class: 'card reading' },
    heading(scene, 1, text.howToRead),
    el('div', { class: 'beside' }, intervalLine(example), el('p', {}, text.interval)),
  );
}
