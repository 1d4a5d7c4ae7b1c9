import { type Drawn, el } from '../../../shared/board/drawn.ts';
import type { CountryBoard } from '../../../shared/contract/province.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, textIn } from '../language.ts';
import { type Html, layout } from '../layout.ts';
import { markup } from '../markup.ts';
import { placesPart, sums } from './roll-up-view.ts';

/** What the provinces of an installation show, together and by name. */
export function countryPage(board: CountryBoard, language: Language): Html {
  const { rollUp } = textIn(language);
  return layout({
    language,
    title: rollUp.country,
    wide: true,
    styles: ['board', 'roll-up'],
    main: markup(
      el(
        'div',
        { class: 'board' },
        el('header', {}, el('h1', {}, rollUp.country), el('p', { class: 'lead' }, rollUp.lead)),
        sums(rollUp.wholeCountry, board.total, language),
        provinces(board, language),
      ),
    ),
  });
}

function provinces(board: CountryBoard, language: Language): Drawn {
  const { rollUp } = textIn(language);
  const rows = board.provinces.map(({ id, name, shown, communes, total }) => ({
    href: `/board/province/${id}?lang=${language}`,
    name,
    beside: fill(rollUp.shown, { shown, communes }),
    figures: total,
  }));
  const heads = [rollUp.number, rollUp.provinceName, rollUp.figures];
  const words = { title: rollUp.provinces, none: rollUp.noProvinces };
  return placesPart(words, heads, rows, language);
}
