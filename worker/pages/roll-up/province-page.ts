import { type Drawn, el } from '../../../shared/board/drawn.ts';
import type { ProvinceBoard } from '../../../shared/contract/province.ts';
import { dayIn } from '../../../shared/text/day-in.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, textIn } from '../language.ts';
import { type Html, layout } from '../layout.ts';
import { markup } from '../markup.ts';
import { funnelPart } from './funnel-part.ts';
import { placesPart, sums } from './roll-up-view.ts';

/** What the communes of a province show, together and by name. */
export function provincePage(board: ProvinceBoard, language: Language): Html {
  const { rollUp } = textIn(language);
  return layout({
    language,
    title: rollUp.province,
    commune: board.province.name,
    wide: true,
    styles: ['board', 'roll-up'],
    main: markup(
      el(
        'div',
        { class: 'board' },
        el(
          'header',
          {},
          el('h1', {}, rollUp.province, ' ', el('span', {}, board.province.name)),
          el('p', { class: 'lead' }, rollUp.lead),
          el('p', {}, el('a', { href: `/country?lang=${language}` }, rollUp.toCountry)),
        ),
        sums(rollUp.whole, board.total, language),
        funnelPart(board, language),
        communes(board, language),
      ),
    ),
  });
}

function communes(board: ProvinceBoard, language: Language): Drawn {
  const { rollUp } = textIn(language);
  const rows = board.communes.map(({ id, name, release, channels }) => ({
    href: `/board/${id}?lang=${language}`,
    name,
    beside:
      release === null
        ? ''
        : fill(rollUp.release, {
            number: release.number,
            date: dayIn(language, release.publishedAt),
          }),
    figures: channels,
  }));
  const heads = [rollUp.number, rollUp.commune, rollUp.figures];
  const words = { title: rollUp.communes, none: rollUp.noCommunes };
  return placesPart(words, heads, rows, language);
}
