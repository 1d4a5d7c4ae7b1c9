import { fill } from '../../shared/text/fill.ts';
import { shortDay } from '../state/moment-words.ts';
import { text } from '../state/text.ts';
import type { ScoredPoint } from '../state/trend-shape.ts';

const WIDTH = 320;
const LEFT = 26;
const RIGHT = 312;
const TOP = 8;
const BOTTOM = 100;

/** A channel's releases as a line with the band of its intervals; time runs evenly. */
export function TrendChart({ points }: { points: readonly ScoredPoint[] }) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const firstDay = shortDay(first.publishedAt);
  const lastDay = shortDay(last.publishedAt);
  const words = fill(text.value.extension.trend.summary, {
    releases: points.length,
    first: firstDay,
    last: lastDay,
  });
  const x = scale(first.release, last.release);
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} 122`} role="img" aria-label={words}>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={RIGHT} y1={y(tick / 100)} y2={y(tick / 100)} />
          <text class="tick" x={LEFT - 6} y={y(tick / 100) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <polygon class="band" points={bandOf(points, x)} />
      <polyline class="line" points={points.map((p) => `${x(p)},${y(p.score.value)}`).join(' ')} />
      {points.map((p) => (
        <circle key={p.release} class="value" cx={x(p)} cy={y(p.score.value)} r="3" />
      ))}
      <text class="tick" x={LEFT} y="118">
        {points.length > 1 && firstDay}
      </text>
      <text class="tick" x={RIGHT} y="118" text-anchor="end">
        {lastDay}
      </text>
    </svg>
  );
}

type Across = (point: ScoredPoint) => number;

/** Releases left out, because too few ratings came, keep their place. */
function scale(first: number, last: number): Across {
  const inner = RIGHT - LEFT - 16;
  if (first === last) return () => LEFT + 8 + inner / 2;
  return ({ release }) => LEFT + 8 + ((release - first) / (last - first)) * inner;
}

function y(share: number): number {
  return BOTTOM - share * (BOTTOM - TOP);
}

/** Out along the upper bounds and back along the lower ones; one point gives a bar. */
function bandOf(points: readonly ScoredPoint[], x: Across): string {
  return points.reduce((inner, p) => {
    const [upper, lower] = [`${x(p)},${y(p.score.high)}`, `${x(p)},${y(p.score.low)}`];
    return `${upper} ${inner} ${lower}`;
  }, '');
}
