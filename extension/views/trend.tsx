import type { Channel, TrendPoint } from '../../shared/contract/score.ts';
import { text } from '../state/text.ts';
import { scoredPoints } from '../state/trend-shape.ts';
import { TrendChart } from './trend-chart.tsx';
import { TrendTable } from './trend-table.tsx';

/** How a channel went from release to release, drawn and as figures. */
export function Trend({ trend, channel }: { trend: readonly TrendPoint[]; channel: Channel }) {
  const points = scoredPoints(trend, channel);
  if (points.length === 0) return null;
  return (
    <section>
      <h3>{text.value.extension.trend.title}</h3>
      <TrendChart points={points} />
      <p class="note">{text.value.extension.trend.note}</p>
      <TrendTable points={points} />
    </section>
  );
}
