import { dayIn } from '../text/day-in.ts';
import { fill } from '../text/fill.ts';
import { type Drawn, el } from './drawn.ts';
import type { Scene } from './scene.ts';

/** The last release and the next one. */
export function releaseFacts({ board, words }: Scene): Drawn {
  const { board: text, language } = words;
  const { release, nextRelease } = board;
  const newest =
    release === null
      ? text.noRelease
      : fill(text.release, {
          number: release.number,
          date: dayIn(language, release.publishedAt),
        });
  return el(
    'ul',
    { class: 'facts', 'aria-label': text.releases },
    el('li', {}, newest),
    el('li', {}, fill(text.next, { date: dayIn(language, nextRelease) })),
  );
}
