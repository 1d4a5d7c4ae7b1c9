import type { ChannelResult } from '../contract/score.ts';
import { fill } from '../text/fill.ts';
import { channelResult } from './channel-result.ts';
import { criteriaTables } from './criteria-tables.ts';
import { type Drawn, el } from './drawn.ts';
import { heading, type Scene } from './scene.ts';

/** The results of the commune: every channel for itself, none added to another. */
export function wholeCommune(scene: Scene): Drawn {
  const { board, words } = scene;
  const { board: text } = words;
  const codes = board.total.some(({ channel }) => channel === 'receipt');
  return el(
    'section',
    {},
    heading(scene, 1, text.whole),
    board.total.length === 0
      ? notYet(scene)
      : [
          el('p', { class: 'note' }, codes ? text.apart : text.noCodes),
          ...board.total.map((result, place) => channelCard(scene, result, place === 0)),
        ],
  );
}

/** Why there is no figure yet, and that nothing is lost. */
export function notYet(scene: Scene): Drawn {
  const { board, words } = scene;
  return el(
    'div',
    { class: 'card empty' },
    bud,
    el(
      'div',
      {},
      heading(scene, 2, words.board.notYetTitle),
      el('p', {}, fill(words.board.notYet, board.thresholds)),
    ),
  );
}

/** A lotus that has not opened. */
const bud = el(
  'svg',
  { class: 'bud', viewBox: '0 0 96 64', 'aria-hidden': 'true', focusable: 'false' },
  el('path', {
    class: 'leaf',
    d: 'M8 54c10-10 24-12 40-6 16-6 30-4 40 6-14 8-26 8-40 2-14 6-26 6-40-2Z',
  }),
  el('path', { class: 'petal', d: 'M48 6c12 14 12 28 0 42C36 34 36 20 48 6Z' }),
  el('path', {
    class: 'petal',
    d: 'M48 48C34 46 28 34 30 20c9 4 15 13 18 28ZM48 48c14-2 20-14 18-28-9 4-15 13-18 28Z',
  }),
);

/** One channel; the criteria of the first one are read without opening them. */
function channelCard(scene: Scene, result: ChannelResult, first: boolean): Drawn {
  const { words } = scene;
  return el(
    'article',
    { class: 'card', 'data-channel': result.channel },
    channelResult(scene, 2, result),
    el(
      'details',
      first ? { open: true } : {},
      el('summary', {}, words.board.criteria),
      criteriaTables(result.criteria, words),
    ),
  );
}
