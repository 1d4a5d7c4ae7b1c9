import type { ChannelResult } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import { pointsOf } from './points.ts';
import { text } from './text.ts';

/** A channel's score in one sentence: "82 trên 100, từ 31 phiếu có mã; khoảng 74–88". */
export function scoreWords({ channel, ratings, score }: ChannelResult): string {
  const words = text.value.extension.score;
  if (score === null) return fill(words.allUnsure, { ratings });
  return fill(words.whole, { ratings, kind: words.kinds[channel], ...pointsOf(score) });
}
