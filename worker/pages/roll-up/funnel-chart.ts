import { type Drawn, el } from '../../../shared/board/drawn.ts';
import { percent } from '../../../shared/board/percent.ts';
import type {
  ComparedCommune,
  ComparedCommunes,
} from '../../../shared/statistics/compared-communes.ts';
import { FUNNEL, funnelLimits } from '../../../shared/statistics/funnel.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, textIn } from '../language.ts';
import { type Scale, scaleOf } from './funnel-scale.ts';

const WIDTH = 360;
const HEIGHT = 270;
const BOX = { left: 28, right: 350, top: 22, bottom: 226 };
/** Points of each limit's line. */
const STEPS = 48;

/** Communes by how many scored ratings they have, between the limits of chance about their province's score. */
export function funnelChart(comparison: ComparedCommunes, language: Language): Drawn {
  const { rollUp } = textIn(language);
  const { target, communes } = comparison;
  const scale = scaleOf(comparison, BOX);
  const label = fill(rollUp.funnelPicture, { communes: communes.length, value: percent(target) });
  return el(
    'svg',
    { class: 'funnel', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    axes(scale, rollUp.scoreAxis, rollUp.ratingsAxis),
    el('line', {
      class: 'target',
      x1: BOX.left,
      x2: BOX.right,
      y1: scale.y(target),
      y2: scale.y(target),
    }),
    limitLines('outer', target, scale),
    limitLines('inner', target, scale),
    ...communes.map((commune) => dot(commune, scale)),
    numbers(communes, scale),
  );
}

function axes(scale: Scale, scoreAxis: string, ratingsAxis: string): Drawn {
  const { left, right, top, bottom } = BOX;
  return [
    el('text', { class: 'tick', x: 0, y: top - 12 }, scoreAxis),
    ...scale.scores.map((score) => [
      el('line', { class: 'grid', x1: left, x2: right, y1: scale.y(score), y2: scale.y(score) }),
      el(
        'text',
        { class: 'tick', x: left - 5, y: scale.y(score) + 4, 'text-anchor': 'end' },
        `${percent(score)}`,
      ),
    ]),
    ...scale.counts.map((count) =>
      el(
        'text',
        { class: 'tick', x: scale.x(count), y: bottom + 17, 'text-anchor': 'middle' },
        `${count}`,
      ),
    ),
    el('text', { class: 'tick', x: right, y: bottom + 36, 'text-anchor': 'end' }, ratingsAxis),
  ];
}

/** The lower and the upper limit, from few ratings to the most. */
function limitLines(kind: 'inner' | 'outer', target: number, scale: Scale): Drawn {
  const counts = Array.from(
    { length: STEPS + 1 },
    (_, at) => scale.least * (scale.most / scale.least) ** (at / STEPS),
  );
  const line = (side: 'low' | 'high') =>
    counts
      .map((n) => `${scale.x(n)},${scale.y(funnelLimits(target, n, FUNNEL[kind])[side])}`)
      .join(' ');
  return el(
    'g',
    { class: kind },
    el('polyline', { points: line('low') }),
    el('polyline', { points: line('high') }),
  );
}

/** A commune's name is in the table, and in the tooltip of its dot. */
function dot({ name, number, scored, score }: ComparedCommune, { x, y }: Scale): Drawn {
  const place = { cx: x(scored), cy: y(score.value), r: 3 };
  return el('circle', { class: 'value', ...place }, el('title', {}, `${number}. ${name}`));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Numbers beside the dots that are outside, where they cover no other number. */
function numbers(communes: readonly ComparedCommune[], scale: Scale): Drawn {
  const placed: Place[] = [];
  return communes.flatMap(({ number, scored, score, side }) => {
    const [cx, y] = [scale.x(scored), scale.y(score.value) + 3];
    const isRight = cx > (BOX.left + BOX.right) / 2;
    const x = isRight ? cx - 5 : cx + 5;
    const covers = placed.some((one) => Math.abs(one.x - x) < 14 && Math.abs(one.y - y) < 8);
    if (side === 'within' || covers) return [];
    placed.push({ x, y });
    const anchor = isRight ? 'end' : 'start';
    return [el('text', { class: 'tick number', x, y, 'text-anchor': anchor }, `${number}`)];
  });
}
