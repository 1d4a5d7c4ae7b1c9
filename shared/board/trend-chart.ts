import type { TrendPoint } from '../contract/score.ts';
import type { Interval } from '../statistics/wilson.ts';
import { dayIn } from '../text/day-in.ts';
import { type Drawn, el } from './drawn.ts';
import type { BoardWords } from './scene.ts';

/** A point of a trend that has a score. */
export type ScoredPoint = TrendPoint & { readonly score: Interval };

const WIDTH = 340;
const LEFT = 30;
const RIGHT = 334;
const TOP = 8;
const BOTTOM = 112;

/** A channel's releases as a line with the band of its intervals; time runs evenly. */
export function trendChart(
  points: readonly [ScoredPoint, ...ScoredPoint[]],
  { language }: BoardWords,
): Drawn {
  const [first, last] = [points[0], points[points.length - 1] ?? points[0]];
  const x = across(first.release, last.release);
  const line = points.map((point) => `${x(point)},${y(point.score.value)}`).join(' ');
  return el(
    'svg',
    { class: 'trend', viewBox: `0 0 ${WIDTH} 136`, 'aria-hidden': 'true', focusable: 'false' },
    ...[0, 0.5, 1].map(grid),
    el('polygon', { class: 'area', points: area(points, x) }),
    el('polyline', { class: 'path', points: line }),
    ...points.map((point) =>
      el('circle', { class: 'value', cx: x(point), cy: y(point.score.value), r: 3.5 }),
    ),
    el('text', { class: 'tick', x: LEFT, y: 132 }, dayIn(language, first.publishedAt, 'short')),
    el(
      'text',
      { class: 'tick', x: RIGHT, y: 132, 'text-anchor': 'end' },
      dayIn(language, last.publishedAt, 'short'),
    ),
  );
}

type Across = (point: ScoredPoint) => number;

/** Releases left out, because too few ratings came, keep their place. */
function across(first: number, last: number): Across {
  const inner = RIGHT - LEFT - 16;
  return ({ release }) => round(LEFT + 8 + ((release - first) / (last - first)) * inner);
}

function grid(share: number): Drawn {
  const middle = y(share);
  return [
    el('line', { class: 'grid', x1: LEFT, x2: RIGHT, y1: middle, y2: middle }),
    el(
      'text',
      { class: 'tick', x: LEFT - 6, y: middle + 4, 'text-anchor': 'end' },
      `${share * 100}`,
    ),
  ];
}

/** Out along the upper bounds and back along the lower ones. */
function area(points: readonly ScoredPoint[], x: Across): string {
  return points.reduce((inner, point) => {
    const { low, high } = point.score;
    return `${x(point)},${y(high)} ${inner} ${x(point)},${y(low)}`;
  }, '');
}

function y(share: number): number {
  return round(BOTTOM - share * (BOTTOM - TOP));
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
