import { type ComparedOfficer, type Comparison } from '../../../shared/report/comparison.ts';
import { FUNNEL, funnelLimits } from '../../../shared/statistics/funnel.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportText } from '../../state/report/text.ts';

const WIDTH = 360;
const HEIGHT = 262;
const LEFT = 28;
const RIGHT = 352;
const TOP = 10;
const BOTTOM = 222;
const STEPS = 40;
const NAME_WIDTH = 90;
const NAME_HEIGHT = 15;

/** Officers by how many ratings they have, between the limits of chance about the commune's score. */
export function FunnelChart({ comparison }: { comparison: Comparison }) {
  const { commune, officers } = comparison;
  const words = reportText.value;
  const most = Math.max(...officers.map(({ scored }) => scored)) * 1.1;
  const x = (ratings: number) => LEFT + (ratings / most) * (RIGHT - LEFT);
  const label = fill(words.funnelPicture, {
    officers: officers.length,
    value: Math.round(commune.value * 100),
  });
  return (
    <svg class="funnel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={RIGHT} y1={y(tick / 100)} y2={y(tick / 100)} />
          <text class="tick" x={LEFT - 6} y={y(tick / 100) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <line class="target" x1={LEFT} x2={RIGHT} y1={y(commune.value)} y2={y(commune.value)} />
      {(['outer', 'inner'] as const).map((kind) => (
        <Edges key={kind} kind={kind} target={commune.value} most={most} x={x} />
      ))}
      {labelled(officers, x).map((dot) => (
        <Dot key={dot.one.officer.id} {...dot} />
      ))}
      {ticksTo(most).map((ratings) => (
        <text key={ratings} class="tick" x={x(ratings)} y={BOTTOM + 16} text-anchor="middle">
          {ratings}
        </text>
      ))}
      <text class="tick" x={RIGHT} y={BOTTOM + 34} text-anchor="end">
        {words.ratingsAxis}
      </text>
    </svg>
  );
}

type Across = (ratings: number) => number;

interface EdgesOf {
  readonly kind: 'inner' | 'outer';
  readonly target: number;
  readonly most: number;
  readonly x: Across;
}

/** The lower and the upper limit, from few ratings to the most. */
function Edges({ kind, target, most, x }: EdgesOf) {
  const counts = Array.from(
    { length: STEPS + 1 },
    (_, at) => 5 + ((most - 5) * at ** 2) / STEPS ** 2,
  );
  const line = (side: 'low' | 'high') =>
    counts.map((n) => `${x(n)},${y(funnelLimits(target, n, FUNNEL[kind])[side])}`).join(' ');
  return (
    <g class={kind}>
      <polyline points={line('low')} />
      <polyline points={line('high')} />
    </g>
  );
}

interface Labelled {
  readonly one: ComparedOfficer;
  readonly across: number;
  readonly down: number;
  /** Where the name stands, so that it covers no other. */
  readonly name: number;
}

/** Dots from the top down; a name too near to the one above moves down. */
function labelled(officers: readonly ComparedOfficer[], x: Across): readonly Labelled[] {
  const placed: Labelled[] = [];
  for (const one of [...officers].sort((a, b) => b.score.value - a.score.value)) {
    const [across, down] = [x(one.scored), y(one.score.value)];
    const near = placed.filter((other) => Math.abs(other.across - across) < NAME_WIDTH);
    const name = Math.max(down, ...near.map((other) => other.name + NAME_HEIGHT));
    placed.push({ one, across, down, name });
  }
  return placed;
}

/** The desk beside the dot says who it is; the table below says it too. */
function Dot({ one, across, down, name }: Labelled) {
  const isRight = across > (LEFT + RIGHT) / 2;
  return (
    <g data-officer={one.officer.id}>
      <circle class="value" cx={across} cy={down} r="4" />
      <text
        class="tick name"
        x={isRight ? across - 9 : across + 9}
        y={name + 4}
        text-anchor={isRight ? 'end' : 'start'}
      >
        {one.officer.desk}
      </text>
    </g>
  );
}

function y(share: number): number {
  return BOTTOM - share * (BOTTOM - TOP);
}

/** Round numbers of ratings along the foot. */
function ticksTo(most: number): readonly number[] {
  const step = [10, 20, 50, 100, 200, 500, 1000].find((one) => most / one <= 8) ?? 5000;
  return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
}
