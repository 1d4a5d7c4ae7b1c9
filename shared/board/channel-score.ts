import type { ChannelResult } from '../contract/score.ts';
import { fill } from '../text/fill.ts';
import { type Drawn, el } from './drawn.ts';
import { intervalLine } from './interval-line.ts';
import { bounds, percent } from './percent.ts';
import type { BoardWords } from './scene.ts';

/** The score of one channel, in words and drawn. */
export function channelScore(
  { score, ratings, unsure }: ChannelResult,
  { board: text }: BoardWords,
): Drawn {
  if (score === null) return el('p', {}, text.unsureOnly);
  return [
    el(
      'p',
      { class: 'score' },
      el('strong', {}, `${percent(score.value)}`),
      ' ',
      text.outOf,
      ' ',
      el('span', {}, fill(text.scoreWords, { ratings, ...bounds(score) })),
    ),
    intervalLine(score),
    unsure === 0 ? '' : el('p', { class: 'note' }, fill(text.someUnsure, { unsure })),
  ];
}
