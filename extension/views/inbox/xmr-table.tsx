import { fill } from '../../../shared/text/fill.ts';
import { notes } from '../../state/inbox/inbox-page.ts';
import type { OwnTrend } from '../../state/inbox/own-trend.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { shortDay } from '../../state/moment-words.ts';
import { pointsOf } from '../../state/points.ts';
import { text } from '../../state/text.ts';
import type { ScoredPoint } from '../../state/trend-shape.ts';
import { TableHead } from '../table-head.tsx';

/** The figures of the picture, for whoever would rather read them. */
export function XmrTable({ trend: { points } }: { trend: OwnTrend }) {
  const { trend: words } = inboxText.value;
  const names = [words.release, words.ratings, words.points, words.range, words.note];
  return (
    <details>
      <summary>{words.asTable}</summary>
      <div class="wide" role="region" aria-label={words.asTable} tabIndex={0}>
        <table class="figures">
          <TableHead names={names} />
          <tbody>
            {points.map((point, place) => (
              <Row key={point.release} point={point} before={points[place - 1]} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ point, before }: { point: ScoredPoint; before: ScoredPoint | undefined }) {
  const note = notes.value?.value.find(({ release }) => release === point.release);
  return (
    <tr>
      <th scope="row">{shortDay(point.publishedAt)}</th>
      <td>{point.ratings}</td>
      <td>{fill(text.value.extension.table.value, { ...pointsOf(point.score) })}</td>
      <td>{before === undefined ? '' : changeWords(point.score.value - before.score.value)}</td>
      <td>{note?.text}</td>
    </tr>
  );
}

/** "+4", "−3", "0": with the sign of mathematics, which is as wide as the plus. */
function changeWords(change: number): string {
  const points = Math.round(change * 100);
  return points > 0 ? `+${points}` : `${points}`.replace('-', '−');
}
