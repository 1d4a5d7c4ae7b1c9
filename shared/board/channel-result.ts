import type { ChannelResult } from '../contract/score.ts';
import { channelScore } from './channel-score.ts';
import { type Drawn, el } from './drawn.ts';
import { heading, type Scene } from './scene.ts';
import { trend } from './trend.ts';

/** The commune's result in one channel: its score, and beside it the course over the releases. */
export function channelResult(scene: Scene, below: number, result: ChannelResult): Drawn {
  const { board, words } = scene;
  const points = board.trend.filter(({ channel }) => channel === result.channel);
  return [
    heading(scene, below, words.channel[result.channel]),
    el('p', { class: 'note' }, words.board.channelNotes[result.channel]),
    el(
      'div',
      { class: 'beside' },
      el('div', {}, channelScore(result, words)),
      trend(points, words),
    ),
  ];
}
