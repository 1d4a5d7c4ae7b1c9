import type { ComponentChildren } from 'preact';
import type { ChannelResult, TrendPoint } from '../../shared/contract/score.ts';
import { inOrder } from '../state/channel-order.ts';
import { scoreWords } from '../state/score-words.ts';
import { text } from '../state/text.ts';
import { ChannelScore } from './channel-score.tsx';
import { CriteriaTables } from './criteria-table.tsx';
import { Trend } from './trend.tsx';

type Trends = readonly TrendPoint[];

/** Every channel for itself: the first one open, the others a press away; `children` stand after the first score. */
export function ChannelResults(props: {
  results: readonly ChannelResult[];
  trend: Trends;
  children?: ComponentChildren;
}) {
  const [first, ...others] = inOrder(props.results);
  if (first === undefined) return null;
  return (
    <>
      <section class="card">
        <h2>{text.value.channel[first.channel]}</h2>
        <ScorePart result={first} />
      </section>
      {props.children}
      <DetailPart result={first} trend={props.trend} />
      {others.length > 0 && <h2>{text.value.extension.score.others}</h2>}
      {others.map((result) => (
        <OtherChannel key={result.channel} result={result} trend={props.trend} />
      ))}
    </>
  );
}

/** Its sentence is read without opening it. */
function OtherChannel({ result, trend }: { result: ChannelResult; trend: Trends }) {
  return (
    <details class="card other">
      <summary>
        {text.value.channel[result.channel]} <small>{scoreWords(result)}</small>
      </summary>
      <ScorePart result={result} />
      <DetailPart result={result} trend={trend} />
    </details>
  );
}

function ScorePart({ result }: { result: ChannelResult }) {
  const { score } = text.value.extension;
  return (
    <>
      <ChannelScore result={result} />
      <p class="note">{score.channelNotes[result.channel]}</p>
      <details>
        <summary>{score.meaningTitle}</summary>
        <p class="note">{score.meaning}</p>
      </details>
    </>
  );
}

function DetailPart({ result, trend }: { result: ChannelResult; trend: Trends }) {
  return (
    <>
      <section>
        <h3>{text.value.extension.table.title}</h3>
        <CriteriaTables result={result} />
      </section>
      <Trend trend={trend} channel={result.channel} />
    </>
  );
}
