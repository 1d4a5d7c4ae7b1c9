import { type Drawn, el } from '../../../shared/board/drawn.ts';
import { bounds, percent } from '../../../shared/board/percent.ts';
import type { ProvinceBoard } from '../../../shared/contract/province.ts';
import {
  type ComparedCommune,
  comparedCommunes,
  COMMUNES_TO_COMPARE,
} from '../../../shared/statistics/compared-communes.ts';
import type { Limits } from '../../../shared/statistics/funnel.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, textIn } from '../language.ts';
import { grouped } from './roll-up-view.ts';
import { funnelChart } from './funnel-chart.ts';

/** Communes beside the level of their province, where the numbers allow it; else why they do not. */
export function funnelPart(board: ProvinceBoard, language: Language): Drawn {
  const { rollUp } = textIn(language);
  const comparison = comparedCommunes(board);
  return el(
    'section',
    {},
    el('h2', {}, rollUp.funnel),
    comparison === null
      ? el('p', { class: 'card' }, fill(rollUp.funnelNotYet, COMMUNES_TO_COMPARE))
      : [
          el('p', { class: 'note' }, rollUp.funnelLead),
          funnelChart(comparison, language),
          el(
            'ul',
            { class: 'legend' },
            ...(['target', 'inner', 'outer'] as const).map((line) =>
              el('li', { class: line }, rollUp[line]),
            ),
          ),
          el('p', { class: 'note' }, rollUp.numbers),
          el(
            'details',
            {},
            el('summary', {}, rollUp.asTable),
            funnelTable(comparison.communes, language),
          ),
        ],
  );
}

function funnelTable(communes: readonly ComparedCommune[], language: Language): Drawn {
  const { rollUp } = textIn(language);
  const { number, commune, figures, inner, outer, place } = rollUp;
  return el(
    'div',
    // Wider than a phone: whoever has no touch scrolls it by keyboard.
    { class: 'scrolls', tabindex: 0, role: 'region', 'aria-label': rollUp.funnel },
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...[number, commune, figures, inner, outer, place].map((head) =>
            el('th', { scope: 'col' }, head),
          ),
        ),
      ),
      el('tbody', {}, ...communes.map((one) => funnelRow(one, language))),
    ),
  );
}

function funnelRow(one: ComparedCommune, language: Language): Drawn {
  const { rollUp } = textIn(language);
  const words = fill(rollUp.scoreWords, {
    ratings: grouped(one.scored, language),
    ...bounds(one.score),
  });
  return el(
    'tr',
    {},
    el('td', {}, `${one.number}`),
    el('th', { scope: 'row' }, one.name),
    el('td', {}, `${percent(one.score.value)} ${words}`),
    el('td', {}, limitWords(one.inner)),
    el('td', {}, limitWords(one.outer)),
    el('td', {}, rollUp.places[one.side]),
  );
}

function limitWords({ low, high }: Limits): string {
  return `${percent(low)}–${percent(high)}`;
}
