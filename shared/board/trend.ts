import type { TrendPoint } from '../contract/score.ts';
import { dayIn } from '../text/day-in.ts';
import { fill } from '../text/fill.ts';
import { type Drawn, el } from './drawn.ts';
import { bounds, percent } from './percent.ts';
import type { BoardWords } from './scene.ts';
import { type ScoredPoint, trendChart } from './trend-chart.ts';

/** Half a year of releases. */
const MOST = 26;

/** How a channel went from release to release: a picture, and a table that says the same. */
export function trend(all: readonly TrendPoint[], words: BoardWords): Drawn {
  const [first, ...rest] = all.filter(isScored).slice(-MOST);
  if (first === undefined || rest.length === 0) return '';
  const points = [first, ...rest] as const;
  const { board: text } = words;
  return el(
    'figure',
    {},
    el('figcaption', {}, text.trend),
    trendChart(points, words),
    el('p', { class: 'note' }, text.trendNote),
    el('details', {}, el('summary', {}, text.asWords), table(points, words)),
  );
}

function isScored(point: TrendPoint): point is ScoredPoint {
  return point.score !== null;
}

function table(points: readonly ScoredPoint[], words: BoardWords): Drawn {
  const { board: text } = words;
  const names = [text.releaseNumber, text.day, text.ratings, text.score];
  return el(
    'table',
    { class: 'figures' },
    el('thead', {}, el('tr', {}, ...names.map((name) => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...points.map((point) => row(point, words))),
  );
}

function row({ release, publishedAt, ratings, score }: ScoredPoint, words: BoardWords): Drawn {
  const range = fill(words.board.range, bounds(score));
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, `${release}`),
    el('td', {}, dayIn(words.language, publishedAt, 'short')),
    el('td', {}, `${ratings}`),
    el('td', {}, `${percent(score.value)} ${range}`),
  );
}
