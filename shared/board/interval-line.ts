import type { Interval } from '../statistics/wilson.ts';
import { type Drawn, el } from './drawn.ts';

const WIDTH = 320;
const EDGE = 10;

/**
 * An interval on the line from 0 to 100: a band, and a dot at the value. Only a
 * picture: the words beside it say the same.
 */
export function intervalLine(interval: Interval): Drawn {
  return el(
    'svg',
    { class: 'interval', viewBox: `0 0 ${WIDTH} 46`, 'aria-hidden': 'true', focusable: 'false' },
    ...[0, 0.25, 0.5, 0.75, 1].map((share) => tick(share)),
    ...marks(interval, { middle: 18, band: 16, dot: 5 }),
    ...[0, 0.5, 1].map((share) => label(share)),
  );
}

/** The same on one row of a table. */
export function smallIntervalLine(interval: Interval): Drawn {
  return el(
    'svg',
    { class: 'interval', viewBox: `0 0 ${WIDTH} 36`, 'aria-hidden': 'true', focusable: 'false' },
    ...[0, 0.5, 1].map((share) => tick(share)),
    ...marks(interval, { middle: 18, band: 26, dot: 8 }),
  );
}

interface Sizes {
  readonly middle: number;
  readonly band: number;
  readonly dot: number;
}

function marks({ value, low, high }: Interval, { middle, band, dot }: Sizes): readonly Drawn[] {
  const width = Math.max(at(high) - at(low), 6);
  // A band too narrow to be seen is widened to both sides.
  const left = (at(low) + at(high) - width) / 2;
  const x = Math.min(Math.max(left, at(0)), at(1) - width);
  const y = middle - band / 2;
  return [
    el('line', { class: 'axis', x1: at(0), x2: at(1), y1: middle, y2: middle }),
    el('rect', { class: 'band', x: round(x), y, width: round(width), height: band, rx: band / 2 }),
    el('circle', { class: 'value', cx: at(value), cy: middle, r: dot }),
  ];
}

function tick(share: number): Drawn {
  return el('line', { class: 'axis', x1: at(share), x2: at(share), y1: 13, y2: 23 });
}

function label(share: number): Drawn {
  const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
  const x = share === 0 ? 0 : share === 1 ? WIDTH : at(share);
  return el('text', { class: 'tick', x, y: 42, 'text-anchor': anchor }, `${share * 100}`);
}

function at(share: number): number {
  return round(EDGE + share * (WIDTH - 2 * EDGE));
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
