import { fill } from '../../shared/text/fill.ts';
import { shortDay } from '../state/moment-words.ts';
import { pointsOf } from '../state/points.ts';
import { text } from '../state/text.ts';
import type { ScoredPoint } from '../state/trend-shape.ts';
import { TableHead } from './table-head.tsx';

/** The figures of a trend for whoever would rather read them. */
export function TrendTable({ points }: { points: readonly ScoredPoint[] }) {
  const { trend } = text.value.extension;
  return (
    <details>
      <summary>{trend.asTable}</summary>
      <table class="figures">
        <TableHead names={[trend.release, trend.ratings, trend.points]} />
        <tbody>
          {points.map((point) => (
            <TrendRow key={point.release} point={point} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function TrendRow({ point }: { point: ScoredPoint }) {
  return (
    <tr>
      <th scope="row">{shortDay(point.publishedAt)}</th>
      <td>{point.ratings}</td>
      <td>{fill(text.value.extension.table.value, { ...pointsOf(point.score) })}</td>
    </tr>
  );
}
