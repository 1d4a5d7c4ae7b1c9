import type { ChannelResult } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import { pointsOf } from '../state/points.ts';
import { scoreWords } from '../state/score-words.ts';
import { text } from '../state/text.ts';
import { IntervalLine } from './interval-line.tsx';

/** The score of one channel in words and drawn. */
export function ChannelScore({ result }: { result: ChannelResult }) {
  const { score } = text.value.extension;
  const { channel, ratings, unsure } = result;
  if (result.score === null) return <p>{scoreWords(result)}</p>;
  const points = pointsOf(result.score);
  return (
    <>
      <p class="points">
        <strong>{points.value}</strong> {score.outOf}
      </p>
      <p class="from">{fill(score.from, { ratings, kind: score.kinds[channel], ...points })}</p>
      <IntervalLine points={points} words={scoreWords(result)} />
      {unsure > 0 && <p class="note">{fill(score.someUnsure, { ratings: unsure })}</p>}
    </>
  );
}
