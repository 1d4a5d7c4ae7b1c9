import type { Points } from '../state/points.ts';

const WIDTH = 320;
const EDGE = 8;

/** Where so many points lie on the line. */
function at(points: number): number {
  return EDGE + (points / 100) * (WIDTH - 2 * EDGE);
}

/** A score on the line from 0 to 100: ink for the value, a band for its interval. */
export function IntervalLine({ points, words }: { points: Points; words: string }) {
  return (
    <svg class="interval-line" viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={words}>
      <line class="axis" x1={at(0)} x2={at(100)} y1="18" y2="18" />
      {[0, 25, 50, 75, 100].map((tick) => (
        <line key={tick} class="axis" x1={at(tick)} x2={at(tick)} y1="13" y2="23" />
      ))}
      <Band points={points} y={18} height={16} />
      <circle class="value" cx={at(points.value)} cy="18" r="5" />
      {[0, 50, 100].map((tick) => (
        <text key={tick} class="tick" x={at(tick)} y="42" text-anchor={anchor(tick)}>
          {tick}
        </text>
      ))}
    </svg>
  );
}

/** The same on one row of a table, whose numbers stand beside it. */
export function SmallIntervalLine({ points }: { points: Points }) {
  return (
    <svg class="interval-line small" viewBox={`0 0 ${WIDTH} 36`} aria-hidden="true">
      <line class="axis" x1={at(0)} x2={at(100)} y1="18" y2="18" />
      <Band points={points} y={18} height={24} />
      <circle class="value" cx={at(points.value)} cy="18" r="7" />
    </svg>
  );
}

function Band({ points, y, height }: { points: Points; y: number; height: number }) {
  const width = Math.max(at(points.high) - at(points.low), 4);
  return (
    <rect
      class="band"
      x={at(points.low)}
      y={y - height / 2}
      width={width}
      height={height}
      rx={height / 2}
    />
  );
}

function anchor(tick: number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start';
  return tick === 100 ? 'end' : 'middle';
}
