import { fill } from '../../../shared/text/fill.ts';
import { LEAST_POINTS, type OwnTrend } from '../../state/inbox/own-trend.ts';
import { chartPoints, signalWords } from '../../state/inbox/trend-words.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { XmrPicture } from './xmr-picture.tsx';
import { XmrTable } from './xmr-table.tsx';

/** A course as a chart, what it says in sentences, and its figures. */
export function OwnTrendView({ trend }: { trend: OwnTrend }) {
  const { trend: words } = inboxText.value;
  const { points, chart } = trend;
  return (
    <>
      <p>
        {chart === null
          ? fill(words.few, { points: points.length, least: LEAST_POINTS })
          : fill(words.lead, { ...chartPoints(chart) })}
      </p>
      <XmrPicture trend={trend} />
      {chart !== null && <Signals trend={trend} />}
      <XmrTable trend={trend} />
    </>
  );
}

function Signals({ trend }: { trend: OwnTrend }) {
  const { trend: words } = inboxText.value;
  if (trend.signals.length === 0) return <p class="quiet-chart">{words.quiet}</p>;
  return (
    <>
      <h3>{words.signals}</h3>
      <ul class="signals">
        {trend.signals.map((signal) => (
          <li key={`${signal.rule} ${signal.side} ${signal.from}`}>{signalWords(signal, trend)}</li>
        ))}
      </ul>
      <p class="note">{words.chance}</p>
    </>
  );
}
