import { fill } from '../../../shared/text/fill.ts';
import { notes } from '../../state/inbox/inbox-page.ts';
import type { OwnTrend } from '../../state/inbox/own-trend.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { scaleOf, type XmrScale } from '../../state/inbox/xmr-scale.ts';
import { shortDay } from '../../state/moment-words.ts';

const { WIDTH, LEFT, RIGHT, HEIGHT } = { WIDTH: 360, LEFT: 30, RIGHT: 352, HEIGHT: 246 };

/** The values above, their changes below; every figure stands in the table under it. */
export function XmrPicture({ trend }: { trend: OwnTrend }) {
  const { points, chart } = trend;
  const scale = scaleOf(trend, { left: LEFT, right: RIGHT });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { trend: words } = inboxText.value;
  const [firstDay, lastDay] = [shortDay(first.publishedAt), shortDay(last.publishedAt)];
  const label = fill(words.picture, { points: points.length, first: firstDay, last: lastDay });
  return (
    <svg class="xmr" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Ticks scale={scale} />
      {chart !== null && <Limits trend={trend} scale={scale} />}
      <Values trend={trend} scale={scale} />
      <NoteMarks trend={trend} scale={scale} />
      <text class="tick" x={LEFT} y={162}>
        {points.length > 1 && firstDay}
      </text>
      <text class="tick" x={RIGHT} y={162} text-anchor="end">
        {lastDay}
      </text>
      {chart !== null && <Ranges trend={trend} scale={scale} />}
    </svg>
  );
}

interface Part {
  readonly trend: OwnTrend;
  readonly scale: XmrScale;
}

function Ticks({ scale }: { scale: XmrScale }) {
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={RIGHT} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text class="tick" x={LEFT - 6} y={scale.y(tick) + 4} text-anchor="end">
            {Math.round(tick * 100)}
          </text>
        </g>
      ))}
    </>
  );
}

function Limits({ trend: { chart }, scale }: Part) {
  if (chart === null) return null;
  const limits = [chart.lower, chart.upper].filter((limit) => limit >= 0 && limit <= 1);
  return (
    <>
      <line class="mean" x1={LEFT} x2={RIGHT} y1={scale.y(chart.mean)} y2={scale.y(chart.mean)} />
      {limits.map((limit) => (
        <line
          key={limit}
          class="limit"
          x1={LEFT}
          x2={RIGHT}
          y1={scale.y(limit)}
          y2={scale.y(limit)}
        />
      ))}
    </>
  );
}

function Values({ trend: { points, signals }, scale }: Part) {
  const at = (place: number) => `${scale.x(place)},${scale.y(points[place]?.score.value ?? 0)}`;
  const signalled = (place: number) => signals.some(({ from, to }) => from <= place && place <= to);
  return (
    <>
      <polyline class="line" points={points.map((_, place) => at(place)).join(' ')} />
      {points.map(({ release, score }, place) => (
        <g key={release}>
          {signalled(place) && (
            <circle class="ring" cx={scale.x(place)} cy={scale.y(score.value)} r="7" />
          )}
          <circle class="value" cx={scale.x(place)} cy={scale.y(score.value)} r="3.5" />
        </g>
      ))}
    </>
  );
}

/** A small flag under each release that has a note. */
function NoteMarks({ trend: { points }, scale }: Part) {
  const noted = new Set(notes.value?.value.map(({ release }) => release));
  return (
    <>
      {points.map(
        ({ release }, place) =>
          noted.has(release) && (
            <path key={release} class="flag" d={`M${scale.x(place)} 145l5 8h-10Z`} />
          ),
      )}
    </>
  );
}

function Ranges({ trend: { chart }, scale }: Part) {
  if (chart === null) return null;
  const { ranges, rangeLimit } = chart;
  return (
    <>
      <text class="tick" x={LEFT} y={190}>
        {inboxText.value.trend.ranges}
      </text>
      <line class="grid" x1={LEFT} x2={RIGHT} y1={scale.rangeY(0)} y2={scale.rangeY(0)} />
      <line
        class="limit"
        x1={LEFT}
        x2={RIGHT}
        y1={scale.rangeY(rangeLimit)}
        y2={scale.rangeY(rangeLimit)}
      />
      {ranges.map((range, place) => (
        <line
          key={scale.x(place + 1)}
          class="bar-line"
          x1={scale.x(place + 1)}
          x2={scale.x(place + 1)}
          y1={scale.rangeY(0)}
          y2={scale.rangeY(range)}
        />
      ))}
    </>
  );
}
